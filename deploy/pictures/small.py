"""Pictures of few colours, so that their files are small, and in each file what it
shows, in words: a test looks whether that is still so."""

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

COLOURS = 64


def save(png, path, shown):
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    words = PngInfo()
    words.add_text("Shown", "\n".join(shown))
    # The other methods give thin lines each other's colours.
    octree = {"method": Image.Quantize.FASTOCTREE, "dither": Image.Dither.NONE}
    picture = picture.quantize(COLOURS, **octree)
    picture.save(path, optimize=True, pnginfo=words)
