// Writes `names.json`: the public names of the standard library's modules and of the builtin types, as CPython 3.14 (pyodide) has them.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const python = await loadPyodide();
// Some modules are packages of their own there.
await python.loadPackage(["hashlib", "ssl"].filter((name) => python.lockfile?.packages?.[name] ?? false));
const names = python.runPython(`
import importlib, json, types

MODULES = """
abc annotationlib argparse array ast asyncio base64 binascii bisect builtins calendar cmath collections collections.abc configparser
contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib doctest enum errno fnmatch fractions functools getopt glob
graphlib gzip hashlib heapq hmac html html.parser inspect io itertools json keyword logging logging.config math numbers operator os os.path
pathlib pprint queue random re reprlib secrets shlex shutil statistics string string.templatelib struct sys tempfile textwrap time timeit
token tokenize tomllib traceback types typing unicodedata unittest unittest.mock urllib.parse uuid warnings weakref xml.etree.ElementTree
zlib zoneinfo
""".split()

def public(module):
    listed = getattr(module, '__all__', None)
    if listed is not None:
        return sorted(listed)
    return sorted(name for name, value in vars(module).items()
                  if not name.startswith('_') and not isinstance(value, types.ModuleType))

found = {'modules': {}, 'types': {}, 'missing': []}
for name in MODULES:
    try:
        found['modules'][name] = public(importlib.import_module(name))
    except ImportError:
        found['missing'].append(name)
import builtins
for name, value in sorted(vars(builtins).items()):
    if isinstance(value, type) and value.__name__ == name and not name.startswith('_'):
        found['types'][name] = sorted(dir(value))
for name, value in (('function', types.FunctionType), ('method', types.MethodType), ('generator', types.GeneratorType),
                    ('coroutine', types.CoroutineType), ('async_generator', types.AsyncGeneratorType), ('module', types.ModuleType),
                    ('dict_keys', type({}.keys())), ('dict_values', type({}.values())), ('dict_items', type({}.items())),
                    ('code', types.CodeType), ('NoneType', types.NoneType), ('mappingproxy', types.MappingProxyType)):
    found['types'][name] = sorted(dir(value))
json.dumps(found, indent=0)
`);
writeFileSync(join(here, "names.json"), names + "\n");
const { modules, types, missing } = JSON.parse(names);
console.log(`${Object.keys(modules).length} modules, ${Object.keys(types).length} types; not in pyodide: ${missing.join(" ")}`);
