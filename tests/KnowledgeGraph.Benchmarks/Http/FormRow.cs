using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// A row of the one table that compares the forms of the product, in Markdown: <c>native</c> prints three of them and <c>wasm</c> the last.
/// </summary>
/// <param name="Name">The form.</param>
/// <param name="FirstAnswer">Milliseconds from the start of the process to the first answer over the shipped facts.</param>
/// <param name="Memory">Resident megabytes then.</param>
/// <param name="Size">Megabytes of what is published, without the runtime that has to be there.</param>
/// <param name="Microseconds">Processor time of a request, in the order of <see cref="FormRequests.All"/>.</param>
internal sealed record FormRow(string Name, double FirstAnswer, double Memory, double Size, IReadOnlyList<double> Microseconds)
{
    /// <summary>Writes the head of the table and its rows.</summary>
    public static void Write(params IEnumerable<FormRow> rows)
    {
        var requests = FormRequests.All().Select(static request => $"{request.Name}, requests per processor second");
        Console.WriteLine();
        Console.WriteLine($"| form | start to first answer, ms | memory then, MB | size, MB | {string.Join(" | ", requests)} |");
        Console.WriteLine($"| --- | --- | --- | --- |{string.Concat(FormRequests.All().Select(static _ => " --- |"))}");
        foreach (var row in rows)
        {
            var rates = string.Join(" | ", row.Microseconds.Select(PerSecond));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {row.Name} | {row.FirstAnswer:N0} | {row.Memory:N0} | {row.Size:N1} | {rates} |"));
        }
    }

    private static string PerSecond(double microseconds) => (1e6 / microseconds).ToString("N0", CultureInfo.InvariantCulture);
}
