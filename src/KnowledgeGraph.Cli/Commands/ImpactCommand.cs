using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Withdrawal;
using KnowledgeGraph.Withdrawal;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg impact</c>: what would follow if some sources did not exist.</summary>
internal static class ImpactCommand
{
    public static Command Create()
    {
        var facts = new Argument<string?>("facts")
        {
            Description = "The facts: an image file, a folder of fact files, or a revision of git. Defaults to the folder of the set.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var without = new Option<string[]>("--without", "-w")
        {
            Description = "The id of a source that is withdrawn; may be given several times.",
            HelpName = "source",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var set = FolderArgument.Set();
        var json = new Option<bool>("--json") { Description = "Prints JSON, for programs." };
        var limit = LimitOption.Create("entries shown in a section", usual: 50);
        var command = new ExampleCommand(
            "impact",
            "Shows what falls if sources are withdrawn, what stands on fewer origins, and which conflicts disappear.",
            "kg impact --without annual-report",
            "kg impact facts.kg --without annual-report gazette --json")
        {
            facts, without, set, json, limit,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(limit) is { Tokens.Count: > 0 })
            {
                result.AddError("--limit has no effect with --json, which lists everything.");
            }
        });
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(facts) ?? parsed.GetValue(set)!.ToString(),
            parsed.GetValue(set)!,
            parsed.GetValue(without)!,
            parsed.GetValue(json),
            LimitOption.Of(parsed.GetValue(limit)))));
        return command;
    }

    private static int Run(string facts, DirectoryInfo set, string[] without, bool asJson, int limit)
    {
        using var graph = GraphInput.Find(facts, set, documents: null).Open();
        if (graph is null)
        {
            return ExitCode.Unusable;
        }

        var withdrawal = SourceWithdrawal.Of(graph, without.Select(id => SourceInput.Find(graph, id)));
        if (asJson)
        {
            JsonOutput.Print(json => new WithdrawalJson(json).Write(withdrawal));
        }
        else
        {
            new WithdrawalPage(Terminal.Output, limit).Print(withdrawal);
        }

        return ExitCode.Success;
    }
}
