# A message that is no string is shown as str shows it.
raise ValueError({"code": 5}, [1, 2])
