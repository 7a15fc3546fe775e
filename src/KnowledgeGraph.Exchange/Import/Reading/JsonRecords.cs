using System.Text;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// The records of one JSON document, which is never in memory as a whole. A record ends where its brackets do; one that is not JSON is a
/// finding, and so the next one is found.
/// </summary>
internal sealed class JsonRecords(InputFile file)
{
    private CharFeed _feed = null!;
    private bool _isEager;
    private bool _isEndReported;

    public IEnumerable<ReadItem> Read(IReadOnlyList<RecordPath> paths)
    {
        using var reader = file.Open();
        _feed = new CharFeed(reader);
        foreach (var item in Walk(paths, 0, "", ""))
        {
            yield return item;
        }

        SkipBlanks();
        if (_feed.Peek() >= 0)
        {
            yield return Wrong("", _feed.Place, "the document has ended before this: a file of one JSON value on each line is "
                + "named *.jsonl");
        }
    }

    // As deep as a path is long, and as a value may be nested.
    private IEnumerable<ReadItem> Walk(IReadOnlyList<RecordPath> paths, int depth, string pointer, string key, int lists = 0)
    {
        SkipBlanks();
        var next = _feed.Peek();
        var own = paths.FirstOrDefault(path => path.Steps.Count == depth);
        if (own is not null && (next == '[' || paths.All(path => path.Steps.Count == depth)))
        {
            return next == '[' ? Items(own, pointer) : [Capture(own.Text, pointer, key)];
        }

        return next switch
        {
            '{' => Members(paths, depth, pointer),
            '[' when lists < ReadingLimits.MaxDepth => Lists(paths, depth, pointer, lists + 1),
            '[' => TooDeep(paths[0].Text),
            _ => Nothing(paths[0].Text, pointer),
        };
    }

    private IEnumerable<ReadItem> Nothing(string path, string pointer)
    {
        var place = _feed.Place;
        new JsonCapture(_feed, isKept: false).Read();
        yield return Wrong(path, place, $"there is a single value at '{pointer}', and records were expected at '{path}'");
    }

    private IEnumerable<ReadItem> TooDeep(string path)
    {
        var place = _feed.Place;
        new JsonCapture(_feed, isKept: false).Read();
        yield return Wrong(path, place, $"lists are more than {ReadingLimits.MaxDepth} deep inside each other");
    }

    private IEnumerable<ReadItem> Items(RecordPath path, string pointer)
    {
        foreach (var index in Places(path.Text))
        {
            if (index.Fault is { } fault)
            {
                yield return fault;
            }
            else
            {
                yield return Capture(path.Text, $"{pointer}/{index.Index}", "");
            }
        }
    }

    private IEnumerable<ReadItem> Lists(IReadOnlyList<RecordPath> paths, int depth, string pointer, int lists)
    {
        foreach (var index in Places(paths[0].Text))
        {
            if (index.Fault is { } fault)
            {
                yield return fault;
                continue;
            }

            foreach (var item in Walk(paths, depth, $"{pointer}/{index.Index}", "", lists))
            {
                yield return item;
            }
        }
    }

    /// <summary>The places of a list, at each of which its reader reads one value.</summary>
    private IEnumerable<(int Index, ReadItem? Fault)> Places(string path)
    {
        _feed.Read();
        for (var index = 0; ; index++)
        {
            SkipBlanks();
            if (_feed.Peek() is ']' or < 0)
            {
                break;
            }

            if (_feed.Peek() == '}')
            {
                var place = _feed.Place;
                _feed.Read();
                _isEndReported = true;
                yield return (index, Wrong(path, place, "this closes an object, and a list is open: ']' is missing", isLost: false));
                continue;
            }

            yield return (index, null);
            if (Separate(path, ']') is { } fault)
            {
                yield return (index, fault);
            }
        }

        if (_feed.Read() < 0 && Ending(path, "a list") is { } end)
        {
            yield return (0, end);
        }
    }

    private IEnumerable<ReadItem> Members(IReadOnlyList<RecordPath> paths, int depth, string pointer)
    {
        _feed.Read();
        var name = paths[0].Text;
        while (true)
        {
            SkipBlanks();
            var place = _feed.Place;
            if (_feed.Peek() is '}' or < 0)
            {
                break;
            }

            var key = JsonData.Parse(new JsonCapture(_feed, isKept: true).Read().Text, out _, out _)?.Text;
            SkipBlanks();
            if (key is null || _feed.Peek() != ':')
            {
                yield return Wrong(name, place, "a key in quotation marks and ':' were expected here; the rest of the file is not read");
                yield break;
            }

            _feed.Read();
            var inside = paths.Where(path => path.Matches(depth, key)).ToArray();
            if (inside.Length > 0)
            {
                foreach (var item in Walk(inside, depth + 1, $"{pointer}/{Escape(key)}", key))
                {
                    yield return item;
                }
            }
            else
            {
                SkipBlanks();
                new JsonCapture(_feed, isKept: false).Read();
                yield return Skipped(place, $"{pointer}/{Escape(key)}");
            }

            if (Separate(name, '}') is { } fault)
            {
                yield return fault;
            }
        }

        if (_feed.Read() < 0 && Ending(name, "an object") is { } end)
        {
            yield return end;
        }
    }

    /// <summary>The end of a file inside a list or an object, reported once; null after a record that has no end either.</summary>
    private ReadItem? Ending(string path, string what)
    {
        if (_isEndReported)
        {
            return null;
        }

        _isEndReported = true;
        return Wrong(path, _feed.Place, $"the file ends inside {what}: it is cut off, or a bracket is missing");
    }

    private ReadItem Capture(string path, string pointer, string key)
    {
        SkipBlanks();
        var start = _feed.Place;
        var capture = new JsonCapture(_feed, isKept: true, _isEager);
        var (text, isCut) = capture.Read();
        _isEager |= capture.HasResumed;
        var item = JsonItem.Of(file, path, text, start, isCut, null, pointer, key);
        _isEndReported |= item.Finding is not null && _feed.Peek() < 0;
        return item;
    }

    /// <summary>Goes to the next value; what stands between two is a finding.</summary>
    private ReadItem? Separate(string path, char end)
    {
        SkipBlanks();
        var place = _feed.Place;
        if (_feed.Peek() == ',')
        {
            _feed.Read();
            SkipBlanks();
            return _feed.Peek() == end ? Wrong(path, place, "nothing follows this comma", isLost: false) : null;
        }

        if (_feed.Peek() is var next && (next == end || next < 0 || (next == '}' && end == ']')))
        {
            return null;
        }

        if (next is '{' or '[')
        {
            return Wrong(path, place, "a comma is missing before this", isLost: false);
        }

        var stray = new StringBuilder();
        while (_feed.Peek() is var character and not (',' or < 0) && character != end)
        {
            _feed.Read();
            stray.Append((char)character, stray.Length < 200 ? 1 : 0);
        }

        if (_feed.Peek() == ',')
        {
            _feed.Read();
        }

        return Wrong(path, place, "this stands between two values, and is not read", stray.ToString());
    }

    private void SkipBlanks()
    {
        while (_feed.Peek() is ' ' or '\t' or '\n' or '\r')
        {
            _feed.Read();
        }
    }

    private ReadItem Skipped(DataPlace place, string pointer)
    {
        // The keys of a pointer as a path of the mapping, without the numbers of items.
        var keys = pointer.Split('/').Skip(1).Where(key => !int.TryParse(key, out _));
        var message = $"the mapping does not use '{string.Join('.', keys)}'";
        return new ReadItem("", null, new ImportFinding(file.Name, place, message) { Loss = ImportLoss.Unmapped });
    }

    private ReadItem Wrong(string path, DataPlace place, string message, string text = "", bool isLost = true)
    {
        var item = ReadItem.Wrong(path, file.Name, place, message, text);
        return isLost ? item : item with { Finding = item.Finding! with { Loss = ImportLoss.Unmapped, IsOfSyntax = true } };
    }

    private static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
