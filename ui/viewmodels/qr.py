"""A QR symbol as rows of "0" and "1", for the screen."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4)
def modules(text: str) -> tuple[str, ...]:
    """The modules of `text` at error correction level M, without a quiet zone; empty for an empty text."""
    if not text:
        return ()
    import segno  # here, for the first screens show no code and need not wait for it

    return tuple("".join("1" if module else "0" for module in row) for row in segno.make_qr(text, error="m").matrix)
