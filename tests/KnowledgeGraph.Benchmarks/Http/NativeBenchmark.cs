using System.Diagnostics;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// The server and <c>kg</c> in each form in which they are published, taking turns: start, memory, size, and the processor time of requests over
/// the memberships.
/// </summary>
internal static class NativeBenchmark
{
    private const int Starts = 11;
    private const int Rounds = 15;
    private const int RequestsOfARound = 10_000;
    private const int Connections = 16;

    /// <summary>Code that runs often is compiled anew for some seconds where it is compiled as it runs.</summary>
    private const int WarmUpRounds = 3;

    private static readonly byte[] FirstRequest = """{"query":"{ factSet { contentHash } }"}"""u8.ToArray();

    /// <param name="options"><c>--jit</c>, <c>--ready-to-run</c> and <c>--native</c> with a folder each of programs that are there, in
    /// <c>server</c> and <c>kg</c>: they are not published then.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        var forms = new List<Form>();
        try
        {
            foreach (var form in Enum.GetValues<ProgramForm>())
            {
                forms.Add(Form.Of(form, options));
            }

            var starts = await StartAsync(forms);
            await ToolAsync(forms);
            var costs = await RequestsAsync(forms);
            FormRow.Write(forms.Select((form, index) => new FormRow(
                form.Name, starts[index].Milliseconds, starts[index].Megabytes, SizeOf(form.ServerFolder), [.. costs.Select(each => each[index])])));
            return 0;
        }
        finally
        {
            forms.ForEach(static form => form.Dispose());
        }
    }

    private static async Task<(double Milliseconds, double Megabytes)[]> StartAsync(List<Form> forms)
    {
        var starts = forms.ToDictionary(form => form, _ => new List<(double Milliseconds, double Megabytes)>());
        for (var round = 0; round < Starts; round++)
        {
            foreach (var form in forms)
            {
                using var server = await ServerProcess.StartAsync(form.Command(), FirstRequest);
                starts[form].Add((server.StartToFirstAnswer.TotalMilliseconds, server.WorkingSet / 1e6));
            }
        }

        Console.WriteLine(
            $"{"server, shipped facts",-24}{"to first answer ms",20}{"memory then MB",16}{"program MB",12}"
            + $"   (medians of {Starts} starts; without the IDE)");
        var medians = new List<(double Milliseconds, double Megabytes)>();
        foreach (var form in forms)
        {
            var (milliseconds, megabytes) =
                (Statistics.Median(starts[form].Select(start => start.Milliseconds)), Statistics.Median(starts[form].Select(start => start.Megabytes)));
            Console.WriteLine($"{form.Name,-24}{milliseconds,20:F0}{megabytes,16:F1}{SizeOf(form.ServerFolder),12:F1}");
            medians.Add((milliseconds, megabytes));
        }

        return [.. medians];
    }

    private static async Task ToolAsync(List<Form> forms)
    {
        var times = forms.ToDictionary(form => form, _ => new List<double>());
        for (var round = 0; round < Starts; round++)
        {
            foreach (var form in forms)
            {
                var clock = Stopwatch.StartNew();
                using var process = Process.Start(form.Tool("check", RepositoryFolder.Combine("seeds")))!;
                await process.StandardOutput.ReadToEndAsync();
                await process.WaitForExitAsync();
                times[form].Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        Console.WriteLine($"{"kg check seeds",-24}{"ms",20}{"",16}{"program MB",12}");
        foreach (var form in forms)
        {
            Console.WriteLine($"{form.Name,-24}{Statistics.Median(times[form]),20:F0}{"",16}{SizeOf(form.ToolFolder),12:F1}");
        }
    }

    /// <returns>For each kind of request the processor time in each form.</returns>
    private static async Task<List<double[]>> RequestsAsync(List<Form> forms)
    {
        var costs = new List<double[]>();
        var image = Path.GetTempFileName();
        await File.WriteAllBytesAsync(image, Memberships.Compile());
        try
        {
            Console.WriteLine(
                $"{"requests",-12}{"form",-14}{"µs each",10}{"per second",12}{"ratio",8}{"memory MB",12}"
                + $"   (processor time; medians of {Rounds} rounds of {RequestsOfARound}, {Connections} connections)");
            foreach (var (name, requests) in FormRequests.All())
            {
                costs.Add(await RequestsAsync(name, requests, forms, image));
            }

            return costs;
        }
        finally
        {
            File.Delete(image);
        }
    }

    private static async Task<double[]> RequestsAsync(string name, byte[][] requests, List<Form> forms, string image)
    {
        using var load = new LoadGenerator(Connections);
        var servers = new List<ServerProcess>();
        try
        {
            foreach (var form in forms)
            {
                servers.Add(await ServerProcess.StartAsync(form.Command("--image", image), requests[0]));
            }

            var rounds = new List<double[]>();
            for (var round = 0; round < WarmUpRounds + Rounds; round++)
            {
                var costs = new double[servers.Count];
                for (var server = 0; server < servers.Count; server++)
                {
                    costs[server] = (await load.MeasureAsync(servers[server], requests, RequestsOfARound)).Microseconds;
                }

                rounds.Add(costs);
            }

            rounds = rounds[WarmUpRounds..];
            var medians = new double[servers.Count];
            for (var server = 0; server < servers.Count; server++)
            {
                var microseconds = medians[server] = Statistics.Median(rounds.Select(costs => costs[server]));
                Console.WriteLine(
                    $"{name,-12}{forms[server].Name,-14}{microseconds,10:F1}{1e6 / microseconds,12:F0}"
                    + $"{Statistics.Median(rounds.Select(costs => costs[server] / costs[0])),8:F2}{servers[server].WorkingSet / 1e6,12:F1}");
            }

            return medians;
        }
        finally
        {
            servers.ForEach(static server => server.Dispose());
        }
    }

    /// <summary>The bytes of what is published, in MB.</summary>
    private static double SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file.FullName).StartsWith("ide", StringComparison.Ordinal))
        .Where(file => file.Extension is not (".pdb" or ".xml"))
        .Sum(file => file.Length) / 1e6;

    /// <summary>Both programs in one form.</summary>
    private sealed class Form : IDisposable
    {
        private readonly ProgramForm _form;
        private readonly PublishedPrograms? _published;

        private Form(ProgramForm form, string? folder)
        {
            _form = form;
            _published = folder is null ? PublishedPrograms.Publish(form, PublishedPrograms.Server, PublishedPrograms.Tool) : null;
            ServerFolder = _published?.FolderOf(PublishedPrograms.Server) ?? Path.Combine(folder!, "server");
            ToolFolder = _published?.FolderOf(PublishedPrograms.Tool) ?? Path.Combine(folder!, "kg");
        }

        public string Name => _form switch { ProgramForm.Jit => "JIT", ProgramForm.ReadyToRun => "ReadyToRun", _ => "native" };

        public string ServerFolder { get; }

        public string ToolFolder { get; }

        public static Form Of(ProgramForm form, string[] options)
        {
            var name = form switch { ProgramForm.Jit => "--jit", ProgramForm.ReadyToRun => "--ready-to-run", _ => "--native" };
            var place = Array.IndexOf(options, name);
            return new Form(form, place >= 0 ? options[place + 1] : null);
        }

        public ServerCommand Command(params string[] arguments) => _form == ProgramForm.Native
            ? ServerCommand.NativeIn(ServerFolder, arguments)
            : ServerCommand.ProductIn(ServerFolder, arguments);

        public ProcessStartInfo Tool(params string[] arguments) => new(
            _form == ProgramForm.Native ? Path.Combine(ToolFolder, "kg") : "dotnet",
            _form == ProgramForm.Native ? arguments : [Path.Combine(ToolFolder, "kg.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
        };

        public void Dispose() => _published?.Dispose();
    }
}
