# A script as a model writes it: reads a server log, counts and reports.
from collections import Counter, defaultdict


def make_log(n):
    paths = ["/", "/login", "/api/items", "/api/items/42", "/static/app.js", "/logout"]
    lines = []
    for i in range(n):
        status = 500 if i % 97 == 0 else 404 if i % 13 == 0 else 200
        lines.append(f'10.0.{i % 7}.{i % 251} - - [17/May/2024:{i % 24:02}:{i % 60:02}:00] '
                     f'"GET {paths[i * 7 % 6]} HTTP/1.1" {status} {i * 37 % 5000}')
    return "\n".join(lines)


def parse_line(line):
    try:
        head, request, tail = line.split('"')
        ip = head.split()[0]
        hour = int(head.split("[", 1)[1].split(":")[1])
        method, path, _ = request.split()
        status, size = tail.split()
        return {"ip": ip, "hour": hour, "method": method, "path": path, "status": int(status), "size": int(size)}
    except (ValueError, IndexError):
        return None


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))]


def analyse(text):
    statuses, paths = Counter(), Counter()
    by_hour, sizes = defaultdict(int), defaultdict(list)
    errors = []
    for number, line in enumerate(text.splitlines(), 1):
        entry = parse_line(line)
        if entry is None:
            continue
        statuses[entry["status"]] += 1
        paths[entry["path"]] += 1
        by_hour[entry["hour"]] += entry["size"]
        sizes[entry["path"]].append(entry["size"])
        if entry["status"] >= 500:
            errors.append((number, entry["ip"], entry["path"]))
    report = [f"Requests: {sum(statuses.values()):,}", f"Errors: {len(errors)} ({len(errors) / 300:.2f} %)"]
    for path, count in paths.most_common(4):
        values = sizes[path]
        report.append(f"{path:<20}{count:>7} avg {sum(values) / count:8.1f} p95 {percentile(values, 95):>6}")
    for hour, size in sorted(by_hour.items(), key=lambda kv: (-kv[1], kv[0]))[:3]:
        report.append(f"{hour:02}:00 {'#' * (size // 250000)} {size}")
    return "\n".join(report)


print(analyse(make_log(110000)))
