"""A QR symbol as rows of "0" and "1", for the screen."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4)
def modules(text: str, error: str = "m") -> tuple[str, ...]:
    """The modules of `text` at error correction level `error` (l, m, q, h) or better, without a quiet zone; empty for
    an empty text. A long text on a clean screen is easier to read with less of it, for its modules are larger.
    """
    if not text:
        return ()
    import segno  # here, for the first screens show no code and need not wait for it

    return tuple("".join("1" if module else "0" for module in row) for row in segno.make_qr(text, error=error).matrix)
