using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
