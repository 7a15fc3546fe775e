using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>
/// Times of day: EDTF's <c>hh:mm:ss</c> with nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c> after it, and what RFC 3339, ISO 8601 and
/// databases write in its place: fractions of a second, no seconds, no colons, small letters.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3339#section-5.6"/>
internal static class EdtfClock
{
    private const string Form = "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow";

    /// <summary>Reads a time of day and puts it into the form of EDTF, to the second.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? time, [NotNullWhen(false)] out string? error)
    {
        time = null;
        error = Form;
        var zoneAt = text.IndexOfAny(['Z', 'z', '+', '-']);
        var clock = (zoneAt < 0 ? text : text.Substring(0, zoneAt)).TrimEnd(' ');
        if (!TryClock(clock, out var seconds) || !TryZone(zoneAt < 0 ? "" : text.Substring(zoneAt), out var zone))
        {
            return false;
        }

        if (seconds.StartsWith("24:", StringComparison.Ordinal))
        {
            error = seconds == "24:00:00" ? "a day ends at 23:59:59; 24:00 is 00:00 of the day after" : "an hour is 00 to 23";
            return false;
        }

        if (!IsUpTo(seconds, 0, 23) || !IsUpTo(seconds, 3, 59) || !IsUpTo(seconds, 6, 60))
        {
            error = "an hour is 00 to 23, a minute and a second 00 to 59";
            return false;
        }

        // EDTF has no leap seconds. The second makes no difference to the day, which is all that is used of it.
        time = (seconds.EndsWith(":60", StringComparison.Ordinal) ? seconds.Substring(0, 6) + "59" : seconds) + zone;
        error = null;
        return true;
    }

    /// <summary>hh:mm:ss, whether or not the seconds, the colons or a fraction are written.</summary>
    private static bool TryClock(string text, out string seconds)
    {
        seconds = "";
        var point = text.IndexOfAny(['.', ',']);
        if (point >= 0)
        {
            if (!AreDigits(text, point + 1, text.Length))
            {
                return false;
            }

            text = text.Substring(0, point);
        }

        var hasColons = text.IndexOf(':') >= 0;
        var digits = hasColons ? text.Replace(":", "") : text;
        if (digits.Length is not (4 or 6) || !AreDigits(digits, 0, digits.Length) || (point >= 0 && digits.Length == 4)
            || (hasColons && text.Length != (digits.Length == 4 ? 5 : 8)) || (hasColons && (text[2] != ':' || (text.Length == 8 && text[5] != ':'))))
        {
            return false;
        }

        seconds = $"{digits.Substring(0, 2)}:{digits.Substring(2, 2)}:{(digits.Length == 6 ? digits.Substring(4) : "00")}";
        return true;
    }

    private static bool TryZone(string text, out string zone)
    {
        zone = text is "z" ? "Z" : text;
        if (zone is "" or "Z")
        {
            return true;
        }

        if (text[0] == 'Z' || text[0] == 'z')
        {
            return false;
        }

        var digits = text.Length == 6 && text[3] == ':' ? text.Substring(1, 2) + text.Substring(4) : text.Substring(1);
        if (digits.Length is not (2 or 4) || !AreDigits(digits, 0, digits.Length) || !IsUpTo(digits, 0, 14)
            || (digits.Length == 4 && !IsUpTo(digits, 2, 59)))
        {
            return false;
        }

        zone = text[0] + digits.Substring(0, 2) + (digits.Length == 4 ? ":" + digits.Substring(2) : "");
        return true;
    }

    private static bool AreDigits(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return to > from;
    }

    /// <summary>Two digits at a place, up to a number.</summary>
    private static bool IsUpTo(string text, int at, int most) => ((text[at] - '0') * 10) + text[at + 1] - '0' <= most;
}
