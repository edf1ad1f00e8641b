"""The signs: our own SVGs on a 24 grid, drawn in a palette's colour at the size and screen scale asked for.

Drawings lie in resources/icons with `currentColor` where the colour goes. Pixmaps are kept in Qt's own cache.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache, QRegion
from PySide6.QtSvg import QSvgRenderer

from core import paths

_FOLDER = paths.RESOURCES / "icons"


def paint(painter: QPainter, name: str, colour: QColor, centre: QPointF, size: int) -> None:
    """Draw a sign of `size` px about a point, on whole device pixels so that its lines stay sharp."""
    ratio = painter.device().devicePixelRatio()
    corner = centre - QPointF(size / 2, size / 2)
    sharp = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    painter.drawPixmap(sharp, pixmap(name, colour, size, ratio))


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Give a sign as a square pixmap of `size` device-independent px; FileNotFoundError when there is none such."""
    key = f"icon {name} {colour.name(QColor.NameFormat.HexArgb)} {size} {ratio}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _draw(name, colour, size, ratio)
        QPixmapCache.insert(key, kept)
    return kept


@cache
def ink(name: str, size: int) -> QRectF:
    """Measure what a sign really covers of its square of `size` px, so that glyphs, not boxes, can be lined up."""
    fine = 4.0
    covered = QRegion(_draw(name, QColor("black"), size, fine).mask()).boundingRect()
    return QRectF(covered.x() / fine, covered.y() / fine, covered.width() / fine, covered.height() / fine)


def _draw(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode()))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return drawn


@cache
def _source(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()
