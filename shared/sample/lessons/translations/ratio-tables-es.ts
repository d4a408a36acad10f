/** Spanish sections of lesson 04; the title, target and tasks stand in the lesson itself. */
export const ratioTablesEs = {
  warmUp: {
    core: `Amina tiene una tabla para el batido Amanecer.

| Jarras | Tazas de mango | Tazas de yogur |
| --- | --- | --- |
| 1 | 3 | 2 |
| 2 | 6 | 4 |
| 3 | 9 | 6 |
| 4 | ___ | ___ |

1. Completa la última fila.
2. Escribe dos patrones que ves. Mira las columnas hacia abajo y después mira las filas de lado a lado.

   ~~~lines 3
   ~~~
`,
  },
  learn: {
    core: `### Cada fila cuenta la misma historia

En una **tabla de razones**, cada fila es una razón equivalente. La pintura verde hoja tiene 2 tazas de azul
por cada 5 tazas de amarillo.

| Azul (tazas) | Amarillo (tazas) | Cómo lo obtuvimos |
| --- | --- | --- |
| 2 | 5 | la receta |
| 4 | 10 | multiplicar los dos por 2 |
| 6 | 15 | sumar las dos primeras filas |
| 20 | 50 | multiplicar la receta por 10 |
| 10 | 25 | dividir la fila anterior entre 2 |

Puedes multiplicar o dividir **los dos** números por el mismo número. Puedes sumar dos filas. **No** se puede
sumar el mismo número a los dos: $2 + 1$ y $5 + 1$ dan otro verde.

### Las tablas sirven para comparar

El batido Dorado lleva 5 tazas de mango y 3 tazas de yogur. El Amanecer lleva 3 y 2. ¿Cuál tiene más mango
para el mismo yogur? Continúa cada tabla hasta que el yogur sea igual.

| Batido | Mango | Yogur |
| --- | --- | --- |
| Amanecer, por 3 | 9 | 6 |
| Dorado, por 2 | 10 | 6 |

Con 6 tazas de yogur, el Dorado tiene 1 taza más de mango.

### Probemos juntos

En la venta de comida, 4 samosas cuestan 6 dólares.

| Samosas | 4 | 8 | 2 | 20 | ___ |
| --- | --- | --- | --- | --- | --- |
| Dólares | 6 | ___ | ___ | ___ | 36 |

1. Completa la tabla.
2. Di cómo hallaste el precio de 20 samosas.

   ~~~lines 2
   ~~~
`,
    support: String.raw`### Cada fila cuenta la misma historia

En una **tabla de razones**, cada fila es una razón equivalente. La pintura rosa tiene 1 taza de rojo por
cada 3 tazas de blanco.

| Rojo (tazas) | Blanco (tazas) | Cómo lo obtuvimos |
| --- | --- | --- |
| 1 | 3 | la receta |
| 2 | 6 | $1 \times 2$ y $3 \times 2$ |
| 5 | 15 | $1 \times 5$ y $3 \times 5$ |

**Paso 1.** Mira el número que conoces en la fila nueva.

**Paso 2.** Pregunta: “¿Por cuánto se multiplicó el número de la receta?”

**Paso 3.** Multiplica el otro número por el **mismo** número.

### Las tablas sirven para comparar

La pintura coral tiene 1 taza de rojo por cada 2 tazas de blanco. ¿Cuál es más roja, la rosa o la coral?

| Pintura | Rojo | Blanco |
| --- | --- | --- |
| Rosa, por 2 | 2 | 6 |
| Coral, por 3 | 3 | 6 |

Con 6 tazas de blanco, la coral tiene más rojo.

### Probemos juntos

En la venta de comida, 2 samosas cuestan 3 dólares.

| Samosas | 2 | 4 | 6 | 10 |
| --- | --- | --- | --- | --- |
| Dólares | 3 | ___ | ___ | ___ |

> Las samosas se multiplicaron por ___ , así que multiplico los dólares por ___ .
`,
    extend: String.raw`### Cada fila cuenta la misma historia

En una **tabla de razones**, cada fila es una razón equivalente. La pintura verde hoja tiene 2 tazas de azul
por cada 5 tazas de amarillo.

| Azul (tazas) | Amarillo (tazas) | Cómo lo obtuvimos |
| --- | --- | --- |
| 2 | 5 | la receta |
| 1 | $2\frac{1}{2}$ | dividir los dos entre 2 |
| 3 | $7\frac{1}{2}$ | sumar las dos primeras filas |
| 30 | 75 | multiplicar la fila anterior por 10 |

Puedes multiplicar o dividir los dos números por el mismo número, y puedes sumar dos filas.

### Las tablas sirven para comparar

El batido Dorado lleva 5 tazas de mango y 3 tazas de yogur. El Amanecer lleva 3 y 2. Iguala un ingrediente.

| Batido | Mango | Yogur |
| --- | --- | --- |
| Amanecer, por 5 | 15 | 10 |
| Dorado, por 3 | 15 | 9 |

Con 15 tazas de mango, el Amanecer tiene más yogur. Es la bebida más cremosa.

### Probemos juntos

En la venta de comida, 4 samosas cuestan 6 dólares.

| Samosas | 4 | 1 | 7 | 30 | ___ |
| --- | --- | --- | --- | --- | --- |
| Dólares | 6 | ___ | ___ | ___ | 12 |

1. Completa la tabla.
2. ¿Por qué puedes hallar el precio de 7 samosas si tomas el precio de 8 y le quitas el precio de 1?

   ~~~lines 3
   ~~~
`,
  },
  practice: {
    core: `1. Completa la tabla de la pintura verde hoja.

   | Azul (tazas) | 2 | 4 | 10 | ___ | ___ |
   | --- | --- | --- | --- | --- | --- |
   | Amarillo (tazas) | 5 | ___ | ___ | 30 | 40 |

2. En el huerto escolar hay 4 plantas de tomate por cada 3 plantas de chile.

   | Plantas de tomate | Plantas de chile |
   | --- | --- |
   | 4 | 3 |
   | 8 | ___ |
   | 20 | ___ |
   | ___ | 30 |

3. Amina recorre 6 kilómetros en bicicleta en 20 minutos y mantiene la misma velocidad.

   | Kilómetros | 6 | 3 | 12 | ___ |
   | --- | --- | --- | --- | --- |
   | Minutos | 20 | ___ | ___ | 100 |

4. Una fila de esta tabla no pertenece. Enciérrala en un círculo y escribe la fila como debe ser: ___ y ___ .

   | Empanadas | Dólares |
   | --- | --- |
   | 3 | 4 |
   | 6 | 8 |
   | 9 | 12 |
   | 12 | 15 |

5. El club tiene 27 tazas de mango para el batido Amanecer (3 tazas de mango por 2 tazas de yogur). ¿Cuánto
   yogur necesita? ¿Cuántas tazas de batido hará en total? Muestra una tabla.

   ~~~box 4
   ~~~

6. Mateo mezcla pintura anaranjada con 3 tazas de rojo y 4 tazas de amarillo. Linh mezcla 5 tazas de rojo y
   6 tazas de amarillo. ¿Qué anaranjado es más rojo? Usa tablas con la misma cantidad de amarillo.

   ~~~box 5
   ~~~

7. Yusuf hace una tabla para el batido Amanecer: 3 y 2, después 5 y 4, después 7 y 6. ¿Qué hizo? Escribe tres
   filas correctas.

   ~~~lines 3
   ~~~
`,
    support: String.raw`1. Completa la tabla de la pintura rosa. *La primera columna nueva ya está resuelta:* $1 \times 4 = 4$ *y*
   $3 \times 4 = 12$.

   | Rojo (tazas) | 1 | 4 | 6 | 10 |
   | --- | --- | --- | --- | --- |
   | Blanco (tazas) | 3 | 12 | ___ | ___ |

2. En el huerto escolar hay 3 plantas de tomate por cada 2 plantas de chile.

   | Plantas de tomate | Plantas de chile |
   | --- | --- |
   | 3 | 2 |
   | 6 | ___ |
   | ___ | 20 |

   > En la última fila las plantas de chile se multiplicaron por ___ , así que multiplico las plantas de
   > tomate por ___ .

3. Amina recorre 3 kilómetros en bicicleta en 10 minutos y mantiene la misma velocidad.

   | Kilómetros | 3 | 6 | ___ |
   | --- | --- | --- | --- |
   | Minutos | 10 | ___ | 30 |

4. Una fila no pertenece. Enciérrala en un círculo y escribe la fila como debe ser: ___ y ___ .

   | Empanadas | Dólares |
   | --- | --- |
   | 1 | 2 |
   | 2 | 4 |
   | 3 | 5 |

5. Mateo mezcla 1 taza de rojo y 2 tazas de amarillo. Linh mezcla 2 tazas de rojo y 3 tazas de amarillo.
   Completa la tabla. ¿Qué anaranjado es más rojo?

   | Pintura | Rojo | Amarillo |
   | --- | --- | --- |
   | Mateo, por 3 | ___ | 6 |
   | Linh, por 2 | ___ | 6 |

   > Con 6 tazas de amarillo, la pintura de ___ tiene más rojo, así que ese anaranjado es más rojo.
`,
    extend: String.raw`1. Completa la tabla de la pintura verde hoja.

   | Azul (tazas) | 2 | 1 | ___ | $\frac{1}{2}$ | 9 |
   | --- | --- | --- | --- | --- | --- |
   | Amarillo (tazas) | 5 | ___ | $7\frac{1}{2}$ | ___ | ___ |

2. En el huerto escolar hay 4 plantas de tomate por cada 3 plantas de chile. Añade una columna para todas
   las plantas.

   | Plantas de tomate | Plantas de chile | Todas las plantas |
   | --- | --- | --- |
   | 4 | 3 | ___ |
   | ___ | 15 | ___ |
   | ___ | ___ | 84 |

3. Amina recorre 6 kilómetros en 20 minutos. Kofi recorre 10 kilómetros en 35 minutos. Los dos mantienen la
   misma velocidad. Haz dos tablas. ¿Quién va más rápido? Halla un momento en el que uno va exactamente
   1 kilómetro adelante.

   ~~~box 5
   ~~~

4. Mateo mezcla pintura anaranjada con 3 tazas de rojo y 4 tazas de amarillo. Linh mezcla 5 tazas de rojo y
   6 tazas de amarillo. Echan las dos mezclas en un solo balde. ¿El nuevo anaranjado es más rojo que el de
   Mateo? ¿Y que el de Linh? Justifica tu respuesta con tablas.

   ~~~box 5
   ~~~

5. Explica por qué al sumar dos filas de una tabla de razones siempre se obtiene otra fila que pertenece.

   ~~~lines 4
   ~~~
`,
  },
  coolDown: {
    core: `Una receta de lassi usa 5 cucharadas de azúcar por cada 8 tazas de yogur.

| Cucharadas de azúcar | 5 | 10 | ___ |
| --- | --- | --- | --- |
| Tazas de yogur | 8 | ___ | 40 |

1. Completa la tabla.
2. ¿Pertenece una fila con 8 cucharadas de azúcar y 11 tazas de yogur? Explica.

   ~~~lines 2
   ~~~
`,
    support: `Una receta de lassi usa 2 cucharadas de azúcar por cada 3 tazas de yogur.

| Cucharadas de azúcar | 2 | 4 | ___ |
| --- | --- | --- | --- |
| Tazas de yogur | 3 | ___ | 15 |

1. Completa la tabla.
2. ¿Pertenece una fila con 3 cucharadas de azúcar y 4 tazas de yogur?

   > La fila ___ pertenece, porque ___ .
`,
  },
  teacherNotes: {
    core: String.raw`### Respuestas

**Actividad inicial.** 12 y 8. Hacia abajo: el mango crece de 3 en 3 y el yogur de 2 en 2. De lado a lado: el
mango es $1\frac{1}{2}$ veces el yogur.

**Probemos juntos, Base.** 12, 3, 30 dólares; 24 samosas. 20 es $4 \times 5$, así que $6 \times 5 = 30$.
**Apoyo.** 6, 9, 15 dólares. **Extensión.** 1.50, 10.50 y 45 dólares; 8 samosas. $12 - 1.50 = 10.50$: al quitar una
fila se mantiene el mismo precio por samosa.

**Práctica, Base.** (1) Amarillo 10, 25; azul 12, 16. (2) 6; 15; 40. (3) 10, 40 minutos; 30 km. (4) 12 y 15; debe
ser 12 y 16. (5) $27 = 3 \times 9$, así que 18 de yogur; 45 tazas en total. (6) Con 12 de amarillo: Mateo 9 de
rojo, Linh 10. El de Linh. (7) Sumó 2 a los dos números. Por ejemplo: 3 y 2, 6 y 4, 9 y 6.

**Práctica, Apoyo.** (1) 18, 30. (2) 4; 30; por 10. (3) 20 minutos; 9 km. (4) 3 y 5; debe ser 3 y 6. (5) Mateo 3,
Linh 4; el de Linh.

**Práctica, Extensión.** (1) Amarillo $2\frac{1}{2}$; azul 3; amarillo $1\frac{1}{4}$; amarillo $22\frac{1}{2}$. (2) 7;
20, 35; 48, 36. (3) A los 140 minutos Amina lleva 42 km y Kofi 40 km, así que Amina va más rápido; a los 70 minutos llevan
21 y 20, exactamente 1 km. (4) El balde tiene 8 de rojo y 10 de amarillo. Con 60 de amarillo: Mateo 45, balde 48,
Linh 50. Más rojo que el de Mateo, pero no que el de Linh. (5) Cada fila es un número de preparaciones; al juntar
dos, siguen siendo preparaciones de la misma receta.

**Cierre.** Base: 16; 25; no, se sumó 3 a los dos (5 a 8 no es lo mismo que 8 a 11). Apoyo: 6; 10; no pertenece, se
sumó 1 a los dos.

### Ideas equivocadas y qué hacer

- **Sumar el mismo número a los dos valores.** Pregunte: “¿Qué receta añadiste? ¿Dónde está lo que falta?”
- **Ver solo el patrón hacia abajo.** Salte a una fila lejana, como 100 tazas, para que contar tarde demasiado.
- **Elegir la pintura más roja por el mayor número de tazas de rojo.** Primero igualen un color; después comparen
  el otro.

### Materiales y copias

Un paquete por estudiante. Tablas de razones en blanco en papel de reúso. No se necesita calculadora.
`,
  },
}
