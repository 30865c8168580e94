"""The table of every list: painted cells, group heads, the keyboard, columns that give way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui import garbage, icons, paint, theme
from desktop_app.ui.cells import amount_slot, paint_cell, paint_pieces
from desktop_app.ui.columns import Column, Group, Icon, Lines, Part, Piece, Row
from desktop_app.ui.table_model import PAGE, Index, TableModel
from desktop_app.ui.widgets.inputs import paint_check
from desktop_app.ui.widgets.scrolling import FloatingBar

PADDING = 9


class Delegate(QStyledItemDelegate):
    """Paints whole cells: tint, leading bar, line below, then the value by its column's kind."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        area = QRectF(option.rect)
        row = self._table.rows.row(index.row())
        painter.save()
        painter.setLayoutDirection(self._table.layoutDirection())
        if isinstance(row, Group):
            self._paint_group(painter, area, row)
        else:
            self._paint_ground(painter, area, index, row)
            self._paint_value(painter, area, index, row)
        painter.restore()

    def _paint_group(self, painter: QPainter, area: QRectF, group: Group) -> None:
        painter.fillRect(area, theme.colour("head"))
        self._line_below(painter, area)
        rtl = paint.is_rtl(painter)
        room = area.adjusted(14, 0, -14, 0)
        if group.action:
            link, link_font = theme.colour("link"), theme.font("small", 500)
            tail = paint.leading_slice(room, 16, rtl=not rtl)
            icons.draw(painter, "chevron-right", "link", tail.x(), tail.center().y() - 8, 16)
            words = paint.without_trailing(room, 22, rtl=rtl)
            paint.text(painter, words, group.action, link_font, link, paint.TRAILING)
            room = paint.without_trailing(
                room, 40 + paint.width_of(group.action, link_font), rtl=rtl
            )
        paint_pieces(painter, room, _group_pieces(group), gap=9)

    def _paint_ground(self, painter: QPainter, area: QRectF, index: Index, row: object) -> None:
        table = self._table
        current = index.row() == table.currentIndex().row()
        ticked = table.rows.is_checked(row)
        hovered = index.row() == table.hovered
        token = "current" if current or ticked else "hover" if hovered else "surface"
        painter.fillRect(area, theme.colour(token))
        if current and index.column() == table.first_column():
            bar = paint.leading_slice(area, 3, rtl=paint.is_rtl(painter))
            painter.fillRect(bar, theme.colour("accent"))
        self._line_below(painter, area)

    def _line_below(self, painter: QPainter, area: QRectF) -> None:
        bottom = area.bottom() - 1
        paint.hairline(painter, area.left(), bottom, area.right(), bottom, theme.colour("line"))

    def _paint_value(self, painter: QPainter, area: QRectF, index: Index, row: object) -> None:
        column = self._table.rows.columns[index.column()]
        inner = self._table.inner(area, index.column())
        if column.kind == "check":
            if row is not None:
                self._paint_tick(painter, area, row)
            return
        cells = self._table.rows.cells(index.row())
        if cells:
            paint_cell(painter, inner, column, cells[index.column()])

    def _paint_tick(self, painter: QPainter, area: QRectF, row: object) -> None:
        ticked = self._table.rows.is_checked(row)
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        centre = area.center()
        paint_check(painter, QRectF(centre.x() - 9, centre.y() - 9.5, 18, 18), state)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the fixed height of a row."""
        return QSize(60, self._table.row_height())


def _group_pieces(group: Group) -> list[Part]:
    pieces: list[Part] = []
    if group.icon:
        pieces.append(Icon(group.icon, f"{group.tone}_ink" if group.tone else "ink2"))
    if group.provider is not None:
        pieces.append(group.provider)
    if group.title:
        pieces.append(Piece(group.title, 600))
    if group.detail:
        pieces.append(Piece(group.detail, 400, "ink2", "small"))
    return pieces


class _Head(QHeaderView):
    """The table's head, painted: titles, the arrow of the order, a line below."""

    def __init__(self, table: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.size("head"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self._sized: dict[int, int] = {}
        self._is_moved = False
        self.sectionResized.connect(self._note_size)
        self.sectionMoved.connect(self._note_move)

    def let_arrange(self) -> None:
        """Let the columns be drawn to another place, and their edges to another width."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsMovable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self._table.head_menu.emit(self.viewport().mapToGlobal(point))
        )

    def _note_size(self, section: int, _old: int, new: int) -> None:
        if not self._table.is_sharing:
            self._sized[section] = new

    def _note_move(self, *_places: int) -> None:
        self._is_moved = self._is_moved or not self._table.is_sharing

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was drawn, once the hand lets go."""
        super().mouseReleaseEvent(event)
        sized, self._sized = self._sized, {}
        is_moved, self._is_moved = self._is_moved, False
        if sized or is_moved:
            order = [self.logicalIndex(place) for place in range(self.count())]
            # Told after the head has come to rest: it is made anew then.
            QTimer.singleShot(0, self, lambda: self._table.arranged.emit(order, sized))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        area = QRectF(rect)
        painter.save()
        painter.setLayoutDirection(self._table.layoutDirection())
        painter.fillRect(area, theme.colour("head"))
        bottom = area.bottom() - 1
        line = theme.colour("button_line")
        paint.hairline(painter, area.left() - 1, bottom, area.right() + 1, bottom, line)
        column = self._table.rows.columns[section]
        inner = self._table.inner(area, section)
        self._paint_title(painter, inner, column)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRectF, column: Column) -> None:
        font = theme.font("small", 600)
        ink = theme.colour("ink2")
        ordered = bool(column.sort) and self._table.rows.sort_key == column.sort
        if column.kind == "amount":
            slot, right = amount_slot(painter, inner, column)
            paint.text(painter, slot, column.title, font, ink, right)
            return
        room = paint.without_trailing(inner, 18, rtl=paint.is_rtl(painter)) if ordered else inner
        used = paint.text(painter, room, column.title, font, ink, column.align)
        if ordered and column.align == paint.LEADING:
            rest = paint.without_leading(inner, used + 5, rtl=paint.is_rtl(painter))
            slot = paint.leading_slice(rest, 13, rtl=paint.is_rtl(painter))
            name = "arrow-down" if self._table.rows.descending else "arrow-up"
            icons.draw(painter, name, "ink2", slot.x(), slot.center().y() - 6.5, 13)


class Table(QTableView):
    """A list on a page.

    `activated_row(row)` comes on Enter or a double click, `preview_row(row)` on Space (where rows
    are ticked, Space ticks unless it is to show; Ctrl+Space always ticks),
    `current_row(row)` when the current row moves, `link_clicked(row, key)` when words of a link
    column are pressed, `group_clicked(group)` for the words of a group row. Once `let_arrange` is
    called, `arranged(order, widths)` tells of columns that were drawn elsewhere or wider, by their
    numbers, and `head_menu(point)` that the head's menu is asked for. `copy_asked` comes on Ctrl+C.
    """

    activated_row = Signal(object)
    preview_row = Signal(object)
    current_row = Signal(object)
    link_clicked = Signal(object, str)
    group_clicked = Signal(object)
    arranged = Signal(object, object)
    head_menu = Signal(QPoint)
    copy_asked = Signal()

    def __init__(
        self,
        model: TableModel,
        name: str,
        *,
        dense: bool = False,
        two_lines: bool = False,
        head: bool = True,
        click_opens: bool = False,
        space_shows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.hovered = -1
        self.is_sharing = False
        self._dense, self._two_lines, self._click_opens = dense, two_lines, click_opens
        self._space_shows = space_shows
        self._kept: object = None
        self._ends = (0, len(model.columns) - 1)
        self.setModel(model)
        self.setAccessibleName(name)
        self._arrange(head)
        self._connect()
        self._after_reset()

    def _arrange(self, head: bool) -> None:
        self.setHorizontalHeader(_Head(self))
        self.horizontalHeader().setVisible(head)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.setItemDelegate(Delegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = FloatingBar(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self.row_height())

    def _connect(self) -> None:
        self.horizontalHeader().sectionClicked.connect(self._order)
        self.doubleClicked.connect(lambda index: self._activate(index.row()))
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._foresee)

    def let_arrange(self) -> None:
        """Let the columns be arranged by hand."""
        head = self.horizontalHeader()
        if isinstance(head, _Head):
            head.let_arrange()

    def _foresee(self, _value: int) -> None:
        garbage.moving()
        first = max(0, self.rowAt(0))
        self.rows.foresee(first, first + self.viewport().height() // self.row_height())

    def row_height(self) -> int:
        """Return the height of every row."""
        if self._two_lines:
            return theme.size("row_two_line")
        return theme.size("row_dense" if self._dense else "row")

    def set_dense(self, dense: bool) -> None:
        """Make the rows lower, for windows that are not high."""
        self._dense = dense
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def inner(self, area: QRectF, column: int) -> QRectF:
        """Return a cell without its padding; the outermost columns keep more from the edge."""
        first, last = self._ends
        before = 14 if column == first else PADDING
        after = 14 if column == last else PADDING
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return area.adjusted(after, 0, -before, 0)
        return area.adjusted(before, 0, -after, 0)

    def first_column(self) -> int:
        """Return the column at the leading edge."""
        return self._ends[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, hiding those that may go."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.is_sharing = True
        head = self.horizontalHeader()
        for number in range(head.count()):
            head.moveSection(head.visualIndex(number), number)
        self._share_width()
        self.is_sharing = False

    def _share_width(self) -> None:
        room = self.viewport().width()
        shown = fitting(self.rows.columns, room)
        self._ends = (shown[0], shown[-1]) if shown else (0, 0)
        free = room - sum(self.rows.columns[n].width for n in shown)
        open_columns = [n for n in shown if not self.rows.columns[n].width]
        for number in range(len(self.rows.columns)):
            self.setColumnHidden(number, number not in shown)
        for number in shown:
            width = self.rows.columns[number].width or free // max(1, len(open_columns))
            if not open_columns and number == shown[-1]:
                width += max(0, free)
            self.setColumnWidth(number, width)

    def _order(self, section: int) -> None:
        key = self.rows.columns[section].sort
        if key:
            again = self.rows.sort_key == key
            self.rows.sort_by(key, descending=again and not self.rows.descending)

    def _remember(self) -> None:
        row = self.current()
        self._kept = self.rows.identity(row) if row is not None else None

    def _after_reset(self) -> None:
        self.clearSpans()
        for number in range(min(self.rows.rowCount(), PAGE)):
            if isinstance(self.rows.row(number), Group):
                self.setSpan(number, 0, 1, len(self.rows.columns))
        kept = self.rows.row_of(self._kept) if self._kept is not None else -1
        if kept >= 0:
            self.select_row(kept)
        self._share()

    def current(self) -> Row | None:
        """Return the current row; None when there is none or it heads a group."""
        index = self.currentIndex()
        row = self.rows.row(index.row()) if index.isValid() else None
        return None if isinstance(row, Group) else row

    def select_row(self, number: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.rows.index(number, self.first_column()))

    def select_first(self) -> None:
        """Make the first row that is no group head the current one."""
        for number in range(min(self.rows.rowCount(), PAGE)):
            if not isinstance(self.rows.row(number), Group):
                self.select_row(number)
                return

    def step(self, by: int) -> None:
        """Move the current row up or down, over group heads; for arrows in a search field."""
        number = self.currentIndex().row() + by
        while 0 <= number < self.rows.rowCount():
            if not isinstance(self.rows.row(number), Group):
                self.select_row(number)
                return
            number += by

    def _moved(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self.viewport().update()
        self.current_row.emit(self.current())

    def _activate(self, number: int) -> None:
        row = self.rows.row(number)
        if row is not None and not isinstance(row, Group):
            self.activated_row.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space shows beside or ticks, arrows pass over group heads."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(self.currentIndex().row())
        elif key == Qt.Key.Key_Space:
            self._space(ticks=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in _STEPS and not event.modifiers() & _MODIFIERS:
            self.step(_STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def _space(self, *, ticks: bool) -> None:
        number = self.currentIndex().row()
        can_tick = any(column.kind == "check" for column in self.rows.columns)
        if can_tick and (ticks or not self._space_shows):
            self.rows.toggle(number)
        elif self.current() is not None:
            self.preview_row.emit(self.current())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a tint, and show a hand over what can be pressed."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.row() != self.hovered:
            self.hovered = index.row()
            self.viewport().update()
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor
            if self._click_opens or self._acts(index)
            else Qt.CursorShape.ArrowCursor
        )

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away."""
        super().leaveEvent(event)
        self.hovered = -1
        self.viewport().update()

    def _acts(self, index: QModelIndex) -> bool:
        if not index.isValid():
            return False
        row = self.rows.row(index.row())
        if isinstance(row, Group):
            return bool(row.action)
        kind = self.rows.columns[index.column()].kind
        return kind in {"link", "press", "check"} or self._links(index)

    def _links(self, index: QModelIndex) -> bool:
        cells = self.rows.cells(index.row())
        value = cells[index.column()] if cells else None
        return isinstance(value, Lines) and value.link

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on links, ticks and group words."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = self.rows.row(index.row())
        if isinstance(row, Group):
            if row.action:
                self.group_clicked.emit(row)
            return
        self._press(index, row)

    def _press(self, index: QModelIndex, row: object) -> None:
        column = self.rows.columns[index.column()]
        if column.kind == "check":
            self.rows.toggle(index.row())
        elif row is not None and (column.kind in {"link", "press"} or self._links(index)):
            self.link_clicked.emit(row, column.key)
        elif self._click_opens and row is not None:
            self.activated_row.emit(row)

    def fit_height(self) -> None:
        """Take exactly the height of the rows at hand, for short lists within a page."""
        top = self.horizontalHeader()
        head = 0 if top.isHidden() else top.height()
        self.setFixedHeight(self.rows.rowCount() * self.row_height() + head)


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def fitting(columns: Sequence[Column], room: int) -> list[int]:
    """Return the numbers of the columns that fit in a width, letting the droppable ones go."""
    shown = list(range(len(columns)))
    while sum(columns[n].width or columns[n].minimum for n in shown) > room:
        droppable = [n for n in shown if columns[n].drop]
        if not droppable:
            break
        shown.remove(max(droppable, key=lambda n: columns[n].drop))
    return shown
