using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Every text of the image, once. Ids are given in the order of the UTF-8 bytes, so that a reader compares two texts by
/// comparing their ids; the empty text is 0 and also stands for none.
/// </summary>
/// <remarks>
/// The order is known only when all texts are: the sections are therefore written twice. In the first pass <see cref="Id"/>
/// collects and answers 0, in the second, after <see cref="Sort"/>, it answers the final id.
/// </remarks>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { [""] = 0 };
    private string[]? _sorted;

    /// <summary>Whether it is the first pass, in which only texts count.</summary>
    public bool IsCollecting => _sorted is null;

    public int Id(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        if (!IsCollecting)
        {
            return _ids[text!];
        }

        _ids[text!] = 0;
        return 0;
    }

    public void Sort()
    {
        var texts = _ids.Keys.ToArray();
        Array.Sort(texts, OrderOf(texts));
        for (var id = 0; id < texts.Length; id++)
        {
            _ids[texts[id]] = id;
        }

        _sorted = texts;
    }

    public void Write(ImageSections sections)
    {
        var starts = sections[SectionId.StringStarts];
        var bytes = sections[SectionId.StringBytes];
        starts.AddInt32(0);
        foreach (var text in _sorted!)
        {
            bytes.AddUtf8(text);
            starts.AddInt32(bytes.Length);
        }
    }

    /// <summary>The order of the UTF-8 bytes: without surrogates that of the UTF-16 units, which the runtime compares fastest.</summary>
    public static Comparison<string> OrderOf(string[] texts) =>
        Array.Exists(texts, HasSurrogates) ? CompareUtf8 : string.CompareOrdinal;

    /// <summary>
    /// The order of the UTF-8 bytes without encoding: that of the UTF-16 units, except that surrogates, which stand for code
    /// points past U+FFFF, come after U+E000 to U+FFFF.
    /// </summary>
    public static int CompareUtf8(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return Weight(left[i]) - Weight(right[i]);
            }
        }

        return left.Length - right.Length;
    }

    private static bool HasSurrogates(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsSurrogate(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
