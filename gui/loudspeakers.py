"""Which device plays, and how much later than it says: the rows of the settings page, and the player."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from core.errors import AudioUnavailable
from core.options import Choice, Heading, Number
from core.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.setting_rows import ChoiceButton, Stepper
    from gui.settings_sheet import SettingsSheet

DELAY = Number(-0.1, 0.5, step=0.01, unit="\u202fms", per_unit=0.001)
"""In seconds; so much later than it says a device may be heard."""


class Device(Protocol):
    """A device that may be chosen."""

    @property
    def key(self) -> str: ...
    @property
    def name(self) -> str: ...


class Player(Protocol):
    """What plays."""

    @property
    def device_key(self) -> str: ...
    async def devices(self) -> Sequence[Device]: ...
    def follow(self, settings: Settings) -> None: ...


class Loudspeakers(QObject):
    """Keeps the player to the settings, and the rows to both."""

    def __init__(self, theme: Theme, settings: Settings, player: Player, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._settings, self._player, self._tasks = theme, settings, player, tasks
        self._choice: ChoiceButton | None = None
        self._delay: Stepper | None = None
        self._devices: dict[str, str] = {}
        player.follow(settings)
        for key in ("sound.device", "sound.delays"):
            settings.watch(key, lambda _: self._show())

    def add_rows(self, sheet: "SettingsSheet") -> None:
        """Put the two rows on the settings page."""
        from gui.setting_rows import ChoiceButton, Row, Stepper  # noqa: PLC0415

        name, delay = self.tr("Loudspeaker"), self.tr("Delay of this loudspeaker")
        self._choice = ChoiceButton(self._theme, name, Choice(**{"": ""}))
        self._choice.changed.connect(lambda key: self._settings.change({"sound.device": key}))
        self._delay = Stepper(self._theme, delay, DELAY)
        self._delay.changed.connect(self._set_delay)
        absent = self.tr("While it is not connected, the system's choice plays.")
        late = self.tr("For wireless headphones, which are heard later than the marked word.")
        sheet.add_row(Heading.SOUND, Row(self._theme, name, absent, self._choice))
        sheet.add_row(Heading.SOUND, Row(self._theme, delay, late, self._delay))
        self._show()

    def refresh(self) -> None:
        """Look which devices there are now, if the settings page is there to show them."""
        if self._choice is not None:
            self._tasks.start(self._look())

    async def _look(self) -> None:
        try:
            self._devices = {device.key: device.name for device in await self._player.devices()}
        except AudioUnavailable:
            self._devices = {}
        self._show()

    def _show(self) -> None:
        if self._choice is None or self._delay is None:
            return
        wanted, present = self._settings["sound.device"], self._player.device_key
        absent = {wanted: self.tr("One that is not connected")} if wanted not in (*self._devices, "") else {}
        self._choice.set_kind(Choice(**{"": self.tr("The system's choice")}, **self._devices, **absent))
        self._choice.show_value(wanted)
        self._delay.setEnabled(bool(present))
        self._delay.show_value(self._settings["sound.delays"].get(present, 0.0))

    def _set_delay(self, seconds: float) -> None:
        delays = self._settings["sound.delays"] | {self._player.device_key: seconds}
        self._settings.change({"sound.delays": delays})
