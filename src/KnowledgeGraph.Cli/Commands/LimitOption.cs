using System.CommandLine;

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
        };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] }])
            {
                result.AddError("--limit must be 0 or more. " + NoLimit);
            }
        });
        return limit;
    }

    /// <summary>The number to show.</summary>
    public static int Of(int given) => given > 0 ? given : int.MaxValue;
}
