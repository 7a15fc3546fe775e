using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Prompts;

/// <summary>A prompt with its arguments.</summary>
internal sealed record ShelvedPrompt(
    string Name,
    string Title,
    string Description,
    (string Name, string Description, bool IsRequired)[] Arguments,
    Func<IReadOnlyDictionary<string, string>, string> Text)
{
    private const int MaxLength = 2_000;

    public Prompt Describe() => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        Arguments =
        [
            .. Arguments.Select(argument => new PromptArgument { Name = argument.Name, Description = argument.Description, Required = argument.IsRequired }),
        ],
    };

    public GetPromptResult Fill(IReadOnlyDictionary<string, string> arguments)
    {
        foreach (var argument in Arguments.Where(argument => argument.IsRequired))
        {
            if (!arguments.TryGetValue(argument.Name, out var value) || value.Length is 0 or > MaxLength)
            {
                throw new ArgumentException($"The prompt '{Name}' needs the argument '{argument.Name}', of at most {MaxLength} characters.");
            }
        }

        return new GetPromptResult
        {
            Description = Description,
            Messages = [new PromptMessage { Role = Role.User, Content = new TextContentBlock { Text = Text(arguments) } }],
        };
    }
}
