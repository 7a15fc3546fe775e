using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// Decodes bytes so that those which do not belong to the encoding are found again in their record: each becomes two characters that
/// Unicode never assigns. The rest of the file is read as if nothing had happened.
/// </summary>
internal static class MarkedDecoding
{
    private const char FirstHigh = '\uFDD0';
    private const char FirstLow = '\uFDE0';

    /// <summary>An encoding by one of <see cref="DocumentEncoding.Names"/>.</summary>
    /// <param name="onWrong">Called for bytes that are not of it.</param>
    public static Encoding Find(string name, Action onWrong)
    {
        var fallback = new Fallback(onWrong);
        if (name == DocumentEncoding.Default)
        {
            return Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, fallback);
        }

        var canonical = name == "utf-16le" ? "utf-16" : name;
        var provider = CodePagesEncodingProvider.Instance;
        return provider.GetEncoding(canonical, EncoderFallback.ExceptionFallback, fallback)
            ?? Encoding.GetEncoding(canonical, EncoderFallback.ExceptionFallback, fallback);
    }

    /// <summary>Where the first byte that is not of the encoding stands; -1 if there is none.</summary>
    public static int IndexOfWrong(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(FirstHigh, '\uFDEF');

    /// <summary>The text with U+FFFD for each wrong byte.</summary>
    public static string WithoutMarks(string text)
    {
        if (IndexOfWrong(text) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is < FirstLow or > '\uFDEF')
            {
                clean.Append(character is >= FirstHigh and < FirstLow ? '\uFFFD' : character);
            }
        }

        return clean.ToString();
    }

    /// <summary>A message about the wrong byte at a place of a text.</summary>
    /// <param name="start">Where the text begins in its file.</param>
    public static string Describe(ReadOnlySpan<char> text, int index, string encoding, DataPlace start)
    {
        var value = index + 1 < text.Length && text[index] is >= FirstHigh and < FirstLow && text[index + 1] is >= FirstLow and <= '\uFDEF'
            ? ((text[index] - FirstHigh) << 4) | (text[index + 1] - FirstLow)
            : -1;
        if (value < 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[index]:X4} is not a character of Unicode");
        }

        if (index == 0 && value >= 0xFE && start == DataPlace.First)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"the byte 0x{value:X2} is not {encoding}; with it begin files in utf-16. If this is one, write 'encoding: utf-16' beside 'file'");
        }

        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)value]);
        var guess = encoding == DocumentEncoding.Default && !char.IsControl(western[0])
            ? $"; it is '{western}' in windows-1252. If the whole file has that encoding, write 'encoding: windows-1252' beside 'file'"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"the byte 0x{value:X2} is not {encoding}{guess}");
    }

    private sealed class Fallback(Action onWrong) : DecoderFallback
    {
        public override int MaxCharCount => 8;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Marks(onWrong);
    }

    private sealed class Marks(Action onWrong) : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        public override int Remaining => (2 * _bytes.Length) - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            onWrong();
            _bytes = bytesUnknown.Length > 4 ? bytesUnknown[..4] : [.. bytesUnknown];
            _next = 0;
            return _bytes.Length > 0;
        }

        public override char GetNextChar()
        {
            if (Remaining <= 0)
            {
                return '\0';
            }

            var value = _bytes[_next / 2];
            return _next++ % 2 == 0 ? (char)(FirstHigh + (value >> 4)) : (char)(FirstLow + (value & 0xF));
        }

        public override bool MovePrevious()
        {
            _next -= _next > 0 ? 1 : 0;
            return _next > 0;
        }

        public override void Reset()
        {
            _bytes = [];
            _next = 0;
        }
    }
}
