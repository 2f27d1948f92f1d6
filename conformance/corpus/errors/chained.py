# Only the last exception counts.
try:
    {}["missing"]
except KeyError as e:
    raise ValueError("bad config") from e
