import type { reach as english } from '../en/reach.ts'

export const reach: Record<keyof typeof english, string> = {
  badName: 'Nadie en esta red conoce el nombre “{address}”.',
  colleaguesComputer: 'la computadora de su colega',
  computerOf: 'la computadora de {name}',
  noNetwork: 'Esta computadora no está en ninguna red ahora.',
  noRoute: 'Desde esta red no hay camino a {where}.',
  notOurs: 'Algo responde en {address}, pero no es el Common Prep de su equipo.',
  otherNetwork: 'Esta computadora está en la red {mine}; la dirección que busca está en {theirs}.',
  reached: 'Ahora alcanzamos {where}.',
  refused: 'Vemos {where}, pero ahora nadie puede unirse allí.',
  silent: 'No oímos {where}: hay un cortafuegos en medio, o esta red separa sus computadoras.',
  stepAddress: 'Revise con su colega la dirección y el número después de los dos puntos.',
  stepAllow: 'Allí, permita Common Prep en el cortafuegos (puerto {port}).',
  stepAsk: 'Pregunte a quien administra la red si sus computadoras pueden verse unas a otras.',
  stepNumbers: 'Use la dirección en números, por ejemplo 192.168.1.20:4747.',
  stepOpen: 'Allí, abra Common Prep, luego Equipo, y elija “Permitir que se unan colegas”.',
  stepOther: 'Pruebe otra red, como la de un teléfono.',
  stepPort: 'Revise que el número después de los dos puntos también sea {port} allí.',
  stepSame:
    'Conecte las dos computadoras al mismo Wi-Fi o cable. Un Wi-Fi para visitas a menudo no llega a ninguna otra.',
  stepSpelling: 'Revise cómo está escrito.',
  stepTryAgain: 'Intente otra vez.',
  stepWifi: 'Encienda el Wi-Fi o conecte el cable, en la red de sus colegas.',
}
