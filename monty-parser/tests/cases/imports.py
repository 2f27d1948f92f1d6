import a
import a.b as c, d
from a import b
from . import c
from ...a.b import (c as d, e,)
from .... import f
from a import *
import a . b
