# The package around `urllib.parse`; what opens connections is not here.

parse = _import('urllib.parse')
