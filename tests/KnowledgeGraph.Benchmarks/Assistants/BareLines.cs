namespace KnowledgeGraph.Benchmarks.Assistants;

/// <summary>The least that can answer over standard input and output: a line for a line.</summary>
internal static class BareLines
{
    public static int Run()
    {
        while (Console.In.ReadLine() is { } line)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }

        return 0;
    }
}
