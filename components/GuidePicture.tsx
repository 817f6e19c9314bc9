import { type PictureName, pictureSizes } from '../lib/model/guide';

interface Props {
  name: PictureName;
  /** What there is to see in it. */
  alt: string;
}

/** A screenshot in the colours of the page around it; its files are made by `npm run screenshots`. */
export function GuidePicture({ name, alt }: Props) {
  const [width, height] = pictureSizes[name];
  return (
    <picture class="guide-picture">
      <source srcset={`/guide/${name}-dark.webp`} media="(prefers-color-scheme: dark)" />
      <img src={`/guide/${name}-light.webp`} alt={alt} width={width} height={height} loading="lazy" />
    </picture>
  );
}
