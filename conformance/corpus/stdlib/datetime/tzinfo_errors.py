# What a zone may not answer.
from datetime import tzinfo, timedelta, datetime, timezone
class Wrong(tzinfo):
    def utcoffset(self, dt):
        return 5
    def dst(self, dt):
        return timedelta(days=2)
    def tzname(self, dt):
        return 3
d = datetime(2024, 1, 1, tzinfo=Wrong())
plain = datetime(2024, 1, 1, tzinfo=tzinfo())
for f in [d.utcoffset, d.dst, d.tzname, d.isoformat, lambda: d.astimezone(timezone.utc), plain.utcoffset, plain.dst, plain.tzname,
          lambda: tzinfo().fromutc(plain), lambda: tzinfo().fromutc(3), lambda: plain.tzinfo.fromutc(plain)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
