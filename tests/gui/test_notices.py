"""Notices: every error has words, one is shown at a time, information leaves, failures stay."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core import errors
from core.errors import (
    EngineFailed,
    KeyRefused,
    PageUnsaved,
    ParlandoError,
    PlayerFailed,
    ServerUnavailable,
    SettingsUnsaved,
    TooBig,
    VoiceMissing,
)
from gui.controls import Control, IconButton, TextButton
from gui.event_words import EVENTS
from gui.failure_words import FAILURES, SURVIVED
from gui.notice_bar import STAYS_MS, NoticeBar
from gui.notice_words import Remedy, Words
from gui.notices import notice_of_error, notice_of_event
from gui.theme import Theme
from tests.gui.showing import bring_up

FORBIDDEN = ("please", "oops", "!", "buffer", "engine", "session", "flush", "server", "error", "_")


class Window(QWidget):
    """A page with a notice over its lower end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.page = QPlainTextEdit(self)
        self.page.setGeometry(0, 0, 900, 500)
        self.notices = NoticeBar(theme, self)
        self.notices.arrange(QRect(0, 0, 900, 500))


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    window = Window(theme)
    window.resize(900, 600)
    bring_up(qtbot, window)
    window.page.setFocus()
    return window


def all_errors() -> list[type[ParlandoError]]:
    found, waiting = [], [ParlandoError]
    while waiting:
        found.append(waiting.pop())
        waiting += found[-1].__subclasses__()
    return [each for each in found if each.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.code)
def test_every_error_has_words_of_its_own(kind: type[ParlandoError]) -> None:
    assert kind.code in FAILURES
    told = notice_of_error(kind("Something exact."))
    assert told.is_failure
    assert told.details == "Something exact."
    assert kind is ParlandoError or told.fact != notice_of_error(ParlandoError("")).fact


def test_the_table_holds_no_word_for_an_error_that_is_none() -> None:
    codes = {each.code for each in all_errors()}
    assert {key.partition(" ")[0] for key in (*FAILURES, *SURVIVED)} <= codes


@pytest.mark.parametrize("words", [*FAILURES.values(), *SURVIVED.values(), *EVENTS.values()])
def test_words_are_plain_and_whole_sentences(words: Words) -> None:
    for sentence in (words.fact, words.consequence):
        assert sentence.endswith(".") and (sentence[0].isupper() or sentence[0] == "{")
        assert not any(word in sentence.lower() for word in FORBIDDEN)
        assert len(sentence) < 80


def test_a_parameter_may_choose_the_words() -> None:
    plain = notice_of_error(errors.AudioUnavailable("x", missing="device"))
    missing = notice_of_error(errors.AudioUnavailable("x", missing="portaudio"))
    assert "libportaudio2" in missing.consequence
    assert plain.fact != missing.fact
    assert notice_of_error(TooBig("x", why="slow")).fact != notice_of_error(TooBig("x")).fact


def test_what_went_by_itself_is_no_failure() -> None:
    told = notice_of_error(EngineFailed("x"), survived=True)
    assert not told.is_failure and told.remedy is None


@pytest.mark.parametrize("kind", [ServerUnavailable, KeyRefused])
def test_that_another_voice_reads_than_the_chosen_one_stays_until_it_is_seen(kind: type[ParlandoError]) -> None:
    told = notice_of_error(kind("x", when="cut", voice="Leah", instead="Amy"), survived=True)
    assert told.is_failure and "Leah" in told.fact and "Amy" in told.consequence


def test_reading_is_said_to_go_on_where_it_does_and_nowhere_else() -> None:
    assert not [words for words in FAILURES.values() if "goes on" in words.consequence]
    assert not [words for words in SURVIVED.values() if "place kept" in words.consequence]


def test_an_unknown_event_is_a_mistake_of_ours() -> None:
    assert notice_of_event("clipboard_empty").fact
    with pytest.raises(KeyError):
        notice_of_event("no such thing")


def test_a_notice_takes_no_focus_and_lies_in_its_bounds(window: Window) -> None:
    window.notices.show_error(ServerUnavailable("x"))
    assert window.notices.isVisible()
    assert QApplication.focusWidget() is window.page
    box = window.notices.geometry()
    assert box.width() == 720 and box.bottom() == 499 - 16
    assert abs(box.center().x() - 450) <= 1


def test_it_says_fact_and_consequence(window: Window) -> None:
    window.notices.show_error(ServerUnavailable("The exact reason."))
    assert window.notices.accessibleName() == "The voice can't be reached. Reading stopped, with your place kept."
    assert window.notices.accessibleDescription() == "The exact reason."


def test_one_at_a_time_and_the_same_only_once(window: Window) -> None:
    bar = window.notices
    for error in (ServerUnavailable("x"), VoiceMissing("x"), ServerUnavailable("y"), VoiceMissing("z")):
        bar.show_error(error)
    assert bar.shown is not None and bar.shown.key == "server_unavailable"
    bar.dismiss()
    assert bar.shown is not None and bar.shown.key == "voice_missing"
    bar.dismiss()
    assert bar.shown is None and not bar.isVisible()


def test_what_answers_the_hand_is_seen_at_once_and_a_failure_comes_back(window: Window) -> None:
    failure, mark = notice_of_error(EngineFailed("")), notice_of_event("bookmark_set", words="Once")
    window.notices.show_notice(failure)
    window.notices.show_notice(notice_of_error(ServerUnavailable(""), survived=True))
    assert window.notices.shown == failure, "nobody asked for what came by itself"
    window.notices.show_notice(mark)
    assert window.notices.shown == mark
    window.notices.dismiss()
    assert window.notices.shown == failure


def test_the_same_with_other_words_takes_the_place_of_the_former(window: Window) -> None:
    for words in ("Once", "upon", "upon"):
        window.notices.show_event("bookmark_set", words=words)
    assert window.notices.shown == notice_of_event("bookmark_set", words="upon")
    assert len(window.notices.history) == 2
    window.notices.dismiss()
    assert window.notices.shown is None


def test_words_of_another_language_keep_their_order(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert "\u2068Once.\u2069" in notice_of_event("bookmark_set", words="Once.").consequence
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_notice_ends_the_one_it_makes_out_of_date(window: Window) -> None:
    bar = window.notices
    bar.show_error(KeyRefused("x"))
    bar.show_event("key_in_keyring")
    assert bar.shown is not None and bar.shown.key == "key_in_keyring"
    bar.dismiss()
    assert bar.shown is None


def test_that_it_is_back_ends_that_it_had_stopped(window: Window) -> None:
    bar = window.notices
    bar.show_error(PlayerFailed("x"))
    bar.show_error(PlayerFailed("y"), survived=True)
    assert bar.shown is not None and bar.shown.key == "player_failed survived"
    bar.dismiss()
    assert bar.shown is None


def test_the_button_is_a_wish_and_closes(window: Window, qtbot: QtBot) -> None:
    window.notices.show_error(ServerUnavailable("x"))
    with qtbot.waitSignal(window.notices.remedy_wished) as wish:
        qtbot.mouseClick(window.notices.findChild(TextButton), Qt.MouseButton.LeftButton)
    assert wish.args == [Remedy.TRY_AGAIN]
    assert not window.notices.isVisible()


def test_without_a_remedy_there_is_no_button(window: Window) -> None:
    window.notices.show_error(EngineFailed("x"), survived=True)
    assert not window.notices.findChild(TextButton).isVisible()
    assert window.notices.findChild(IconButton).isVisible()


def test_every_control_has_a_name(window: Window) -> None:
    window.notices.show_error(ServerUnavailable("x"))
    assert [each.accessibleName() for each in window.notices.findChildren(Control)] == [
        "Try again",
        "Close this notice",
    ]


def test_esc_closes_and_the_focus_goes_back(window: Window, qtbot: QtBot) -> None:
    window.notices.show_error(ServerUnavailable("x"))
    window.notices.findChild(IconButton).setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.notices.isVisible()
    assert QApplication.focusWidget() is window.page


def time_is_up(bar: NoticeBar) -> None:
    timer = bar.findChild(QTimer)
    assert timer.interval() == STAYS_MS == 8000
    if timer.isActive():
        timer.timeout.emit()


def test_information_leaves_by_itself_and_failures_stay(window: Window) -> None:
    window.notices.show_error(EngineFailed("x"), survived=True)
    time_is_up(window.notices)
    assert not window.notices.isVisible()
    window.notices.show_error(ServerUnavailable("x"))
    time_is_up(window.notices)
    assert window.notices.isVisible()


def test_information_stays_while_it_is_focused_or_touched(window: Window) -> None:
    bar = window.notices
    bar.show_event("clipboard_empty")
    bar.findChild(IconButton).setFocus(Qt.FocusReason.TabFocusReason)
    time_is_up(bar)
    assert bar.isVisible()
    window.page.setFocus()
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(bar, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    time_is_up(bar)
    assert bar.isVisible()
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    time_is_up(bar)
    assert not bar.isVisible()


@pytest.mark.parametrize("width", [900, 432])
def test_all_words_have_room(window: Window, width: int) -> None:
    window.notices.arrange(QRect(0, 0, width, 400))
    for words in FAILURES:
        code = words.partition(" ")[0]
        kind = next(each for each in all_errors() if each.code == code)
        window.notices.show_error(kind("x"))
        label = window.notices.findChild(QLabel)
        assert label.heightForWidth(label.width()) <= label.height(), words
        assert label.geometry().right() < window.notices.findChild(IconButton).x()
        window.notices.dismiss()


def test_that_a_text_cant_be_kept_goes_before_all_else(window: Window) -> None:
    window.notices.show_error(SettingsUnsaved("", why="full"))
    window.notices.show_error(PageUnsaved("", why="full"))
    assert shown_key(window) == "page_unsaved"
    window.notices.dismiss()
    assert shown_key(window) == "settings_unsaved"


def shown_key(window: Window) -> str:
    shown = window.notices.shown
    assert shown is not None
    return shown.key
