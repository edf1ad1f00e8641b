"""The graph of a neural voice, made ready once, when the voice is installed.

A Piper voice is an ONNX model: a Protocol Buffers message. Two things are changed in it, without the package that
could do it (31 MB): how long each phoneme lasts becomes an output, for that is where the words' times come from;
and the noise that makes a voice lively becomes an input, so that the same text sounds the same each time.
Field numbers are those of onnx.proto3.
"""

from collections.abc import Iterator
from dataclasses import dataclass

NOISE = "parlando_noise"
"""The input that takes the noise: float32, of any length; it is repeated where it is too short."""

_MODEL_GRAPH, _MODEL_OPSET = 7, 8
_GRAPH_NODE, _GRAPH_INITIALIZER, _GRAPH_INPUT, _GRAPH_OUTPUT = 1, 5, 11, 12
_NODE_INPUT, _NODE_OUTPUT, _NODE_OP, _NODE_ATTRIBUTE = 1, 2, 4, 5
_SLICE_TAKES_INPUTS = 10
"""The first version of ONNX's operators in which Slice takes its bounds as inputs."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field within a message: `start` to `end` with its key, its content from `content` on."""

    number: int
    wire: int
    start: int
    content: int
    end: int
    value: int = 0


def prepared(model: bytes) -> bytes:
    """Return a voice's model with durations as an output and noise as an input, as far as it has them.

    ValueError where the bytes are no model. A model that is prepared comes back as it is.
    """
    fields = list(_fields(model, 0, len(model)))
    graph = next((each for each in fields if each.number == _MODEL_GRAPH and each.wire == 2), None)
    if graph is None:
        raise ValueError("there is no graph in it")
    changed = _changed_graph(model, graph, _opset(model, fields))
    return model[: graph.start] + _message(_MODEL_GRAPH, changed) + model[graph.end :]


def _changed_graph(model: bytes, graph: _Field, opset: int) -> bytes:
    parts: list[bytes] = []
    ceilings: list[str] = []
    outputs: set[str] = set()
    randoms = 0
    for field in _fields(model, graph.content, graph.end):
        whole = model[field.start : field.end]
        if field.number == _GRAPH_NODE:
            node = _Node.read(model, field)
            if node.op == "Ceil":
                ceilings += node.outputs
            elif node.is_plain_noise and opset >= _SLICE_TAKES_INPUTS:
                whole = _noise_nodes(node, randoms)
                randoms += 1
        elif field.number == _GRAPH_OUTPUT:
            outputs.add(_name_of(model, field))
        parts.append(whole)
    if len(ceilings) == 1 and ceilings[0] not in outputs:
        parts.append(_message(_GRAPH_OUTPUT, _message(1, ceilings[0].encode())))
    if randoms:
        parts += [_noise_input(), _integer("parlando_zero", 0), _integer("parlando_one", 1)]
    return b"".join(parts)


@dataclass(frozen=True, slots=True)
class _Node:
    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    is_plain_noise: bool

    @classmethod
    def read(cls, model: bytes, field: _Field) -> "_Node":
        names: dict[int, list[str]] = {_NODE_INPUT: [], _NODE_OUTPUT: [], _NODE_OP: []}
        is_plain = True
        for part in _fields(model, field.content, field.end):
            if part.number in names:
                names[part.number].append(model[part.content : part.end].decode())
            elif part.number == _NODE_ATTRIBUTE:
                is_plain = is_plain and _is_usual(model, part)
        op = names[_NODE_OP][0] if names[_NODE_OP] else ""
        is_noise = op == "RandomNormalLike" and is_plain
        return cls(op, tuple(names[_NODE_INPUT]), tuple(names[_NODE_OUTPUT]), is_noise)


def _is_usual(model: bytes, attribute: _Field) -> bool:
    """Whether an attribute of a random node leaves its numbers standard: mean 0, scale 1, as float32."""
    usual = {"mean": b"\0\0\0\0", "scale": b"\0\0\x80?"}
    name, number, kind = "", b"\0\0\0\0", 1
    for part in _fields(model, attribute.content, attribute.end):
        if part.number == 1:
            name = model[part.content : part.end].decode()
        elif part.number == 2:
            number = model[part.content : part.end]
        elif part.number == 3:
            kind = part.value
    return kind == 1 if name == "dtype" else usual.get(name, number) == number


def _noise_nodes(node: _Node, number: int) -> bytes:
    """Return nodes that give as much of the noise as a random node would have made, in the same shape."""
    shape, count, periods, times, long, cut = (
        f"parlando_{number}_{part}" for part in ("shape", "count", "periods", "times", "long", "cut")
    )
    length = f"parlando_{number}_length"
    return b"".join(
        [
            _node("Shape", [node.inputs[0]], shape),
            _node("ReduceProd", [shape], count),
            _node("Shape", [NOISE], length),
            _node("Div", [count, length], periods),
            _node("Add", [periods, "parlando_one"], times),
            _node("Tile", [NOISE, times], long),
            _node("Slice", [long, "parlando_zero", count], cut),
            _node("Reshape", [cut, shape], node.outputs[0]),
        ]
    )


def _node(op: str, inputs: list[str], output: str) -> bytes:
    named = b"".join(_message(_NODE_INPUT, name.encode()) for name in inputs)
    return _message(_GRAPH_NODE, named + _message(_NODE_OUTPUT, output.encode()) + _message(_NODE_OP, op.encode()))


def _noise_input() -> bytes:
    shape = _message(2, _message(1, _message(2, b"noise_length")))
    tensor = _message(1, _varint(1 << 3) + _varint(1) + shape)  # elem_type 1: float32
    return _message(_GRAPH_INPUT, _message(1, NOISE.encode()) + _message(2, tensor))


def _integer(name: str, value: int) -> bytes:
    """Return an initializer: one int64 in a row of one."""
    dims, kind = _varint(1 << 3) + _varint(1), _varint(2 << 3) + _varint(7)  # data_type 7: int64
    raw = _message(9, value.to_bytes(8, "little", signed=True))
    return _message(_GRAPH_INITIALIZER, dims + kind + _message(8, name.encode()) + raw)


def _opset(model: bytes, fields: list[_Field]) -> int:
    """Return the version of ONNX's own operators."""
    for field in fields:
        if field.number == _MODEL_OPSET:
            parts = {part.number: part for part in _fields(model, field.content, field.end)}
            domain = model[parts[1].content : parts[1].end] if 1 in parts else b""
            if domain in (b"", b"ai.onnx") and 2 in parts:
                return parts[2].value
    return 0


def _name_of(model: bytes, field: _Field) -> str:
    parts = (part for part in _fields(model, field.content, field.end) if part.number == 1)
    return next((model[part.content : part.end].decode() for part in parts), "")


def _fields(data: bytes, at: int, end: int) -> Iterator[_Field]:
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


def _read_varint(data: bytes, at: int, end: int) -> tuple[int, int]:
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
