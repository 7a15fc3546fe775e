using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The option that bounds a list made for people.</summary>
internal static class LimitOption
{
    private const string NoLimit = "0 shows all of them.";

    /// <param name="shown">A noun phrase for what is bounded, such as <c>entries shown in a section</c>.</param>
    /// <param name="usual">The number without the option.</param>
    public static Option<int> Create(string shown, int usual)
    {
        var limit = new Option<int>("--limit")
        {
            Description = $"The maximum number of {shown}. {NoLimit}",
            DefaultValueFactory = _ => usual,
            CustomParser = Parse,
        };
        return limit;
    }

    private static int Parse(ArgumentResult result)
    {
        var text = result.Tokens is [var only] ? only.Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
        {
            return limit;
        }

        result.AddError(string.Create(
            CultureInfo.InvariantCulture, $"--limit is '{text}': it must be a whole number from 0 to {int.MaxValue:N0}. {NoLimit}"));
        return 0;
    }

    /// <summary>The number to show.</summary>
    public static int Of(int given) => given > 0 ? given : int.MaxValue;
}
