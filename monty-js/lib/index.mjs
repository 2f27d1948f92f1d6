// The same for `import`.
import monty from "./index.js";

export const {
  ByteArray,
  Complex,
  Float,
  FrozenSet,
  FunctionSnapshot,
  FutureSnapshot,
  HostFunction,
  Instance,
  InterruptedSnapshot,
  Monty,
  MontyComplete,
  MontyError,
  MontyLimitError,
  MontyRuntimeError,
  MontySnapshotError,
  MontySyntaxError,
  Opaque,
  PythonException,
  Range,
  Session,
  Tuple,
  loadSnapshot,
} = monty;
