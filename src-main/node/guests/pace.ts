import type { TokenBucket } from '../gate/token-bucket.ts'
import type { Channel } from './channel.ts'

/** Counts what a stranger sent. Whoever is too fast is read later; whoever cannot be slowed down goes. */
export async function pace(bucket: TokenBucket | null, channel: Channel, bytes: number): Promise<void> {
  const answer = bucket?.take(bytes) ?? 'go'
  if (answer === 'flood') channel.close(1008, 'too fast')
  else if (answer !== 'go') {
    channel.pause(true)
    await new Promise((resolve) => setTimeout(resolve, answer.waitMs))
    channel.pause(false)
  }
}
