namespace KnowledgeGraph.Compiler.Time;

/// <summary>The time of day of EDTF level 0: <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c>.</summary>
internal static class EdtfClock
{
    private const int TimeLength = 8;

    public static bool IsTimeOfDay(string text)
    {
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        return IsNumber(text, 0, 23) && IsNumber(text, 3, 59) && IsNumber(text, 6, 59) && IsZone(text.Substring(TimeLength));
    }

    private static bool IsZone(string zone)
    {
        if (zone is "" or "Z")
        {
            return true;
        }

        if (zone[0] is not ('+' or '-') || zone.Length < 3 || !IsNumber(zone, 1, 14))
        {
            return false;
        }

        return zone.Length == 3 || (zone.Length == 6 && zone[3] == ':' && IsNumber(zone, 4, 59));
    }

    /// <summary>Two digits at a place, up to a number.</summary>
    private static bool IsNumber(string text, int at, int most) =>
        text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9' && ((text[at] - '0') * 10) + text[at + 1] - '0' <= most;
}
