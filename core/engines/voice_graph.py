"""The graph of a neural voice, made ready once, when the voice is installed.

A voice is an ONNX model: a Protocol Buffers message. Two things are changed in it, without the package that could
do it (31 MB): how long each phoneme of a Piper voice lasts becomes an output, for that is where the words' times
come from; and the noise that makes a voice lively becomes an input, so that the same text is the same sound.
Field numbers are those of onnx.proto3. Weights are passed over where they lie: a model may have hundreds of MB.
"""

import mmap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

NOISE = "parlando_noise"
"""The input that takes the noise: float32, of any length; it is repeated where it is too short."""

UNIFORM_NOISE = "parlando_uniform_noise"
"""The same for noise that is as often at each place from 0 to 1."""

_MODEL_GRAPH, _MODEL_OPSET = 7, 8
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_INPUT, _GRAPH_OUTPUT = 1, 5, 11, 12
_NODE_INPUT, _NODE_OUTPUT, _NODE_OP, _NODE_ATTRIBUTE = 1, 2, 4, 5
_SLICE_TAKES_INPUTS = 10
"""The first version of ONNX's operators in which Slice takes its bounds as inputs."""

_NOISE_OF = {
    "RandomNormalLike": NOISE,
    "RandomNormal": NOISE,
    "RandomUniformLike": UNIFORM_NOISE,
    "RandomUniform": UNIFORM_NOISE,
}
_USUAL = {"mean": b"\0\0\0\0", "scale": b"\0\0\x80?", "low": b"\0\0\0\0", "high": b"\0\0\x80?"}
"""The attributes of a random node whose numbers are the ones that we put in."""

Model = bytes | memoryview


@dataclass(frozen=True, slots=True)
class _Field:
    """A field within a message: `start` to `end` with its key, its content from `content` on."""

    number: int
    wire: int
    start: int
    content: int
    end: int
    value: int = 0


def prepared(model: Model, *, has_durations: bool = False) -> bytes:
    """Return a voice's model with durations as an output and noise as an input, as far as it has them.

    `has_durations` says that it tells durations already. ValueError where the bytes are no model. A model that is
    prepared comes back as it is.
    """
    return b"".join(_parts(model, has_durations))


def prepare(source: Path, target: Path, *, has_durations: bool = False) -> None:
    """Write the model of one file, prepared, into another; ValueError where the first is no model."""
    with source.open("rb") as file, target.open("wb") as out:
        if not source.stat().st_size:
            raise ValueError("it is empty")
        # The pages that were read can go again, whatever the size.
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        for part in _parts(memoryview(mapped), has_durations):
            out.write(part)


def _parts(model: Model, has_durations: bool) -> list[Model]:
    fields = list(_fields(model, 0, len(model)))
    graph = next((each for each in fields if each.number == _MODEL_GRAPH and each.wire == 2), None)
    if graph is None:
        raise ValueError("there is no graph in it")
    changed = _changed_graph(model, graph, _opset(model, fields), has_durations)
    head = _varint(_MODEL_GRAPH << 3 | 2) + _varint(sum(map(len, changed)))
    return [model[: graph.start], head, *changed, model[graph.end :]]


def _changed_graph(model: Model, graph: _Field, opset: int, has_durations: bool) -> list[Model]:
    parts: list[Model] = []
    ceilings: list[str] = []
    outputs: set[str] = set()
    taken: dict[str, int] = {}
    for field in _fields(model, graph.content, graph.end):
        whole: list[Model] = [model[field.start : field.end]]
        if field.number == _GRAPH_NODE:
            node = _Node.read(model, field)
            if node.op == "Ceil":
                ceilings += node.outputs
            elif node.is_plain_noise and opset >= _SLICE_TAKES_INPUTS:
                noise = _NOISE_OF[node.op]
                whole = _noise_nodes(node, noise, sum(taken.values()))
                taken[noise] = taken.get(noise, 0) + 1
        elif field.number == _GRAPH_OUTPUT:
            outputs.add(_name_of(model, field))
        parts += whole
    if len(ceilings) == 1 and ceilings[0] not in outputs and not has_durations:
        parts.append(_message(_GRAPH_OUTPUT, _message(1, ceilings[0].encode())))
    if taken:
        zero, one = np.array([0], "<i8"), np.array([1], "<i8")
        parts += [*map(_noise_input, taken), _integers("parlando_zero", zero), _integers("parlando_one", one)]
    return parts


@dataclass(frozen=True, slots=True)
class _Node:
    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    is_plain_noise: bool
    shape: tuple[int, ...] = ()
    """That of the numbers a random node makes, where it does not go by its input."""

    @classmethod
    def read(cls, model: Model, field: _Field) -> "_Node":
        names: dict[int, list[str]] = {_NODE_INPUT: [], _NODE_OUTPUT: [], _NODE_OP: []}
        is_plain = True
        shape: tuple[int, ...] = ()
        for part in _fields(model, field.content, field.end):
            if part.number in names:
                names[part.number].append(_text(model, part))
            elif part.number == _NODE_ATTRIBUTE:
                attribute = _Attribute.read(model, part)
                is_plain = is_plain and attribute.is_usual
                shape = attribute.integers if attribute.name == "shape" else shape
        op = names[_NODE_OP][0] if names[_NODE_OP] else ""
        has_shape = bool(names[_NODE_INPUT] or shape)
        is_noise = op in _NOISE_OF and is_plain and has_shape
        return cls(op, tuple(names[_NODE_INPUT]), tuple(names[_NODE_OUTPUT]), is_noise, shape)


@dataclass(frozen=True, slots=True)
class _Attribute:
    name: str
    is_usual: bool
    """Whether it leaves a random node's numbers standard: float32, and as `_USUAL` says."""
    integers: tuple[int, ...]

    @classmethod
    def read(cls, model: Model, field: _Field) -> "_Attribute":
        name, number, kind, integers = "", b"\0\0\0\0", 1, []
        for part in _fields(model, field.content, field.end):
            if part.number == 1:
                name = _text(model, part)
            elif part.number == 2:
                number = bytes(model[part.content : part.end])
            elif part.number == 3:
                kind = part.value
            elif part.number == 8:
                integers += [part.value] if part.wire == 0 else _varints(model, part)
        is_usual = kind == 1 if name == "dtype" else _USUAL.get(name, number) == number
        return cls(name, is_usual, tuple(integers))


def _varints(model: Model, field: _Field) -> list[int]:
    """Return the numbers of a packed field."""
    found, at = [], field.content
    while at < field.end:
        value, at = _read_varint(model, at, field.end)
        found.append(value)
    return found


def _noise_nodes(node: _Node, noise: str, number: int) -> list[Model]:
    """Return nodes that give as much of the noise as a random node would have made, in the same shape."""
    shape, count, periods, times, long, cut, length = (
        f"parlando_{number}_{part}" for part in ("shape", "count", "periods", "times", "long", "cut", "length")
    )
    return [
        _node("Shape", [node.inputs[0]], shape) if node.inputs else _integers(shape, np.array(node.shape, "<i8")),
        _node("ReduceProd", [shape], count),
        _node("Shape", [noise], length),
        _node("Div", [count, length], periods),
        _node("Add", [periods, "parlando_one"], times),
        _node("Tile", [noise, times], long),
        _node("Slice", [long, "parlando_zero", count], cut),
        _node("Reshape", [cut, shape], node.outputs[0]),
    ]


def _node(op: str, inputs: list[str], output: str) -> bytes:
    named = b"".join(_message(_NODE_INPUT, name.encode()) for name in inputs)
    return _message(_GRAPH_NODE, named + _message(_NODE_OUTPUT, output.encode()) + _message(_NODE_OP, op.encode()))


def _noise_input(name: str) -> bytes:
    shape = _message(2, _message(1, _message(2, f"{name}_length".encode())))
    tensor = _message(1, _varint(1 << 3) + _varint(1) + shape)  # elem_type 1: float32
    return _message(_GRAPH_INPUT, _message(1, name.encode()) + _message(2, tensor))


def _integers(name: str, values: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> bytes:
    """Return an initializer: a row of int64."""
    dims, kind = _varint(1 << 3) + _varint(len(values)), _varint(2 << 3) + _varint(7)  # data_type 7: int64
    return _message(_GRAPH_INITIALIZER, dims + kind + _message(8, name.encode()) + _message(9, values.tobytes()))


def _opset(model: Model, fields: list[_Field]) -> int:
    """Return the version of ONNX's own operators."""
    for field in fields:
        if field.number == _MODEL_OPSET:
            parts = {part.number: part for part in _fields(model, field.content, field.end)}
            domain = _text(model, parts[1]) if 1 in parts else ""
            if domain in ("", "ai.onnx") and 2 in parts:
                return parts[2].value
    return 0


def _name_of(model: Model, field: _Field) -> str:
    parts = (part for part in _fields(model, field.content, field.end) if part.number == 1)
    return next((_text(model, part) for part in parts), "")


def _text(model: Model, field: _Field) -> str:
    return bytes(model[field.content : field.end]).decode()


def _fields(data: Model, at: int, end: int) -> Iterator[_Field]:
    """Yield a message's fields; what they hold is passed over, so that weights cost nothing."""
    while at < end:
        start = at
        key, at = _read_varint(data, at, end)
        number, wire, value, content = key >> 3, key & 7, 0, at
        if wire == 0:
            value, at = _read_varint(data, at, end)
        elif wire == 2:
            length, content = _read_varint(data, at, end)
            at = content + length
        elif wire in (1, 5):
            at += 8 if wire == 1 else 4
        else:
            raise ValueError("it is no Protocol Buffers message")
        if at > end or number == 0:
            raise ValueError("it is cut off, or no Protocol Buffers message")
        yield _Field(number, wire, start, content, at, value)


def _read_varint(data: Model, at: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while at < end and shift < 64:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
    raise ValueError("it is cut off, or no Protocol Buffers message")


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _message(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content
