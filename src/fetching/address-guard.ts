import dns from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { Fault } from '../domain/fault.ts'

/**
 * Networks that are not the public internet: this machine, the local network, provider-internal, documentation,
 * multicast, and those that lead into IPv4 by translation, through which any of the others could be reached.
 * After the IANA special-purpose address registries.
 */
const privateNetworks = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  ipv6: [
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ],
} as const

const blocked = new BlockList()
for (const [network, bits] of privateNetworks.ipv4) blocked.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of privateNetworks.ipv6) blocked.addSubnet(network, bits, 'ipv6')

/** Whether an IP address lies outside the public internet. IPv4 written as IPv6 counts as IPv4; no address at all is private. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '')
  const family = isIP(bare)
  return family === 0 || blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}

/** Finds the addresses of a name, as `dns.lookup` does with `all`. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

export const systemLookup: Lookup = (host) => dns.promises.lookup(host, { all: true, verbatim: true })

/**
 * A connector that reaches public addresses only, and the private ones allowed by name. A name is refused if any of its
 * addresses is private, so that no answer of a DNS server chooses for us; the address connected to is checked once more.
 *
 * @param allowed hosts as they stand in an address, or IP addresses
 */
export function guardedConnector(allowed: readonly string[], lookup: Lookup): buildConnector.connector {
  const isAllowed = (host: string, address: string) => allowed.includes(host) || allowed.includes(address)
  const check = (host: string, address: string) => {
    if (isPrivateAddress(address) && !isAllowed(host, address)) throw new Fault('fetch.address-refused', { host, address })
  }

  const checkedLookup: LookupFunction = (host, options, callback) => {
    lookup(host).then(
      (found) => {
        try {
          for (const { address } of found) check(host, address)
        } catch (error) {
          return callback(error as Error, '', 0)
        }
        const [first] = found
        if (first === undefined) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
        if (options.all) return callback(null, [...found])
        callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, '', 0),
    )
  }

  const connect = buildConnector({ lookup: checkedLookup, autoSelectFamily: true })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    try {
      if (isIP(host) !== 0) check(host, host)
    } catch (error) {
      return callback(error as Error, null)
    }
    connect(options, (...answer) => {
      const [error, socket] = answer
      if (error !== null) return callback(error, null)
      try {
        check(host, socket.remoteAddress ?? '')
      } catch (refusal) {
        socket.destroy()
        return callback(refusal as Error, null)
      }
      callback(null, socket)
    })
  }
}
