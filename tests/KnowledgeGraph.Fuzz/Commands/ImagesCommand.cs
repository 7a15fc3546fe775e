using System.CommandLine;
using KnowledgeGraph.Fuzz.Images;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>images</c>: looks for images that the runtime cannot bear.</summary>
internal static class ImagesCommand
{
    private const int MostShown = 10;

    public static Command Create()
    {
        var inputs = new Option<int>("--inputs") { Description = "How many images are made.", DefaultValueFactory = _ => 200_000 };
        var first = new Option<int>("--first") { Description = "The number of the first image, to make one again." };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other images.", DefaultValueFactory = _ => 1 };
        var command = new Command(
            "images", "Opens damaged fact images. With verification they are refused; without it, none crashes, hangs or exhausts memory.")
        {
            inputs,
            first,
            seed,
        };
        command.SetAction(result => Run(result.GetValue(first), result.GetValue(inputs), result.GetValue(seed)));
        return command;
    }

    private static int Run(int first, int inputs, ulong seed)
    {
        var summary = new ImageFuzzRun(seed).Run(first, inputs);
        Console.WriteLine($"Seed {seed}: {summary}");
        foreach (var failure in summary.Failures.Take(MostShown))
        {
            Console.WriteLine(failure);
        }

        return summary.Succeeded ? 0 : 1;
    }
}
