import { expect, test } from 'vitest'
import { listing } from '../../../src/fetching/kinds/listing.ts'

const url = 'https://prisons.example/press?page=1'
const read = (text: string, selector: string | null = null) => listing.links?.({ text, url, selector })

const page = `<nav><a href="/">Home</a></nav><article><h2><a href="/press/7#x">40 <b>released</b></a></h2></article>
  <article><h2><a href="/press/8">41 released</a></h2><a href="/press/8">Read more</a></article><a href="mailto:a@b">Write</a>`

test('a listing leads to the links the source names, each once, in the order of the page', () => {
  expect(read(page, 'article h2 a')).toMatchObject([
    { url: 'https://prisons.example/press/7', title: '40 released' },
    { url: 'https://prisons.example/press/8', title: '41 released' },
  ])
})

test('a selector may name what holds the links', () => {
  expect(read(page, 'article')?.map((link) => link.url)).toEqual([
    'https://prisons.example/press/7',
    'https://prisons.example/press/8',
  ])
})

test('without a selector every web address counts, seen from the base of the page', () => {
  expect(read(`<base href="/en/">${page.replaceAll('"/press', '"press')}`)?.map((link) => link.url)).toEqual([
    'https://prisons.example/',
    'https://prisons.example/en/press/7',
    'https://prisons.example/en/press/8',
  ])
})

test('a listing that leads nowhere has been rebuilt, and says so', () => {
  expect(() => read(page, '.news-item a')).toThrow(
    expect.objectContaining({ code: 'fetch.not-a-feed', detail: { reason: 'no-links', selector: '.news-item a' } }),
  )
})
