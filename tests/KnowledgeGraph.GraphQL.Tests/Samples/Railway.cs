using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Tests.Samples;

/// <summary>A railway in columns: what a graph in memory looks like to resolvers.</summary>
internal sealed class Railway
{
    private Railway(byte[][] lineNames, int[] lineStarts, byte[][] stationNames, int[] openingYears)
    {
        LineNames = lineNames;
        LineStarts = lineStarts;
        StationNames = stationNames;
        OpeningYears = openingYears;
    }

    public byte[][] LineNames { get; }

    /// <summary>The first station of each line, and the end of the last.</summary>
    public int[] LineStarts { get; }

    public byte[][] StationNames { get; }

    /// <summary>The year in which a station opened; 0 if it is not known.</summary>
    public int[] OpeningYears { get; }

    public static Railway Small { get; } = new(
        ["Coast Line"u8.ToArray(), "Hill Line"u8.ToArray()],
        [0, 2, 3],
        ["Harbour"u8.ToArray(), "Lighthouse"u8.ToArray(), "Summit"u8.ToArray()],
        [1901, 0, 1950]);

    /// <summary>Many lines, each with the same number of stations.</summary>
    public static Railway OfSize(int lines, int stationsPerLine) => new(
        [.. Enumerable.Range(0, lines).Select(line => System.Text.Encoding.UTF8.GetBytes($"Line {line}"))],
        [.. Enumerable.Range(0, lines + 1).Select(line => line * stationsPerLine)],
        [.. Enumerable.Range(0, lines * stationsPerLine).Select(station => System.Text.Encoding.UTF8.GetBytes($"Station {station}"))],
        [.. Enumerable.Range(0, lines * stationsPerLine).Select(station => 1850 + (station % 150))]);

    public static Railway Of(in ObjectHandle source) => (Railway)source.Reference!;
}
