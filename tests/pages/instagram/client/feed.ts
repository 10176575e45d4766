/** The list of posts: it grows while one scrolls, and keeps only what is near filled. */
import { h, morph, refill } from '../../shared/client/dom.ts';
import { LATE, options } from '../../shared/client/options.ts';
import type { DemoPost } from '../../shared/post.ts';
import { article, expands, loadingArticle } from './article.ts';

/** A post's content comes this long after its empty frame, in ms. */
const LOADING = 60;
/** Posts further away than this are emptied, in pixels. */
const NEAR = 2600;

/** One place in the list, showing one post or waiting empty for it. */
export class Slot {
  readonly element = loadingArticle();
  post: DemoPost | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor() {
    this.element.addEventListener('click', (event) => {
      if (this.post !== null && expands(event.target, this.post)) {
        morph(this.element, article(this.post, 'full'));
      }
    });
  }

  /** As a list that builds each post anew: frame, content, then date and marks. */
  show(post: DemoPost): void {
    this.#stop();
    this.post = post;
    this.element.style.height = '';
    morph(this.element, loadingArticle());
    this.#timers = [
      setTimeout(() => morph(this.element, article(post, 'early')), LOADING),
      setTimeout(() => morph(this.element, article(post, 'full')), LOADING + LATE),
    ];
  }

  /** As a list that uses its nodes over: the next post in the same elements. */
  reuse(post: DemoPost): void {
    if (this.post === post) return;
    this.post = post;
    morph(this.element, article(post, 'full'));
  }

  /** Leaves an empty shell of the same height. */
  empty(): void {
    this.#stop();
    this.element.style.height = `${this.element.offsetHeight}px`;
    this.element.removeAttribute('data-demo-post');
    refill(this.element);
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

export interface PostList {
  element: HTMLElement;
  add(posts: readonly DemoPost[]): void;
  stop(): void;
}

/** Puts slots at the end of the list; each fills when it comes near, and empties when it is far. */
export function growingList(): PostList {
  const element = h('div', { class: 'posts' });
  const slots = new Map<Element, { slot: Slot; post: DemoPost; filled: boolean }>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const place = slots.get(entry.target);
        if (place === undefined || place.filled === entry.isIntersecting) continue;
        place.filled = entry.isIntersecting;
        if (entry.isIntersecting) place.slot.show(place.post);
        else place.slot.empty();
      }
    },
    { rootMargin: `${NEAR}px 0px` },
  );
  return {
    element,
    add(posts) {
      for (const post of posts) {
        const slot = new Slot();
        slots.set(slot.element, { slot, post, filled: false });
        element.append(slot.element);
        observer.observe(slot.element);
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** Rows of a pool, and the height each has, in pixels. */
const POOL = 9;
const ROW = 800;

/** A list with a handful of elements that carry whatever posts are in view. */
export function pooledList(): PostList {
  const element = h('div', { class: 'posts pooled' });
  const all: DemoPost[] = [];
  const slots = Array.from({ length: POOL }, () => new Slot());
  const place = () => {
    const top = Math.max(0, Math.floor(-element.getBoundingClientRect().top / ROW) - 3);
    const first = Math.max(0, Math.min(top, all.length - POOL));
    for (let i = first; i < Math.min(first + POOL, all.length); i++) {
      const slot = slots[i % POOL];
      const post = all[i];
      if (slot === undefined || post === undefined) continue;
      slot.reuse(post);
      slot.element.style.transform = `translateY(${i * ROW}px)`;
      if (!slot.element.isConnected) element.append(slot.element);
    }
  };
  const scrolled = () => void requestAnimationFrame(place);
  addEventListener('scroll', scrolled, { passive: true });
  return {
    element,
    add(posts) {
      all.push(...posts);
      element.style.height = `${all.length * ROW}px`;
      place();
    },
    stop: () => removeEventListener('scroll', scrolled),
  };
}

export const postList = options.pool ? pooledList : growingList;
