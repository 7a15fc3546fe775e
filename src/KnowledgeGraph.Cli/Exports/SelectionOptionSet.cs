using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Cli.Exports;

/// <summary>The parameters of a selection as options of a command.</summary>
internal sealed class SelectionOptionSet
{
    private readonly (SelectionParameter Parameter, Option<string[]> Option)[] _options =
        [.. SelectionParameters.All.Select(static parameter => (parameter, Create(parameter)))];

    public IEnumerable<Option> All => _options.Select(static each => each.Option);

    /// <exception cref="UnusableInputException">An option is wrong; the message names it.</exception>
    public SelectionOptions Read(FactGraph graph, ParseResult parsed)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (parameter, option) in _options)
        {
            if (parsed.GetResult(option) is not null)
            {
                values[parameter.Name] = parsed.GetValue(option) ?? [];
            }
        }

        try
        {
            return SelectionParameters.Read(graph, values);
        }
        catch (SelectionFaultException fault)
        {
            throw new UnusableInputException($"{Spell(fault.Parameter)} {fault.Problem}");
        }
    }

    private static Option<string[]> Create(SelectionParameter parameter)
    {
        var aliases = parameter.Alias is { } alias ? (string[])[Spell(alias)] : [];
        return new Option<string[]>(Spell(parameter.Name), aliases)
        {
            Description = Words(parameter.Description) + (parameter.IsList ? " May be given several times, or with commas." : ""),
            HelpName = parameter.Value,
            Arity = ArgumentArity.OneOrMore,
        };
    }

    /// <summary><c>asOf</c> as <c>--as-of</c>.</summary>
    private static string Spell(string name) => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    // Parameters between backticks are options here.
    private static string Words(string description) =>
        string.Concat(description.Split('`').Select(static (part, index) => index % 2 == 1 ? Spell(part) : part));
}
