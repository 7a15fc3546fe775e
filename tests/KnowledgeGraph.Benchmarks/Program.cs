using KnowledgeGraph.Benchmarks.Http;

// One benchmark a name; each prints a ratio to a peer that was measured in the same run.
return args switch
{
    ["bare", var port, var bodyFile] => await BareEndpoint.RunAsync(int.Parse(port), bodyFile),
    ["http", .. var rest] => await HttpBenchmark.RunAsync(rest),
    ["start", .. var rest] => await StartBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Run with -c Release. Benchmarks:
          http [QUERY-FILE …]   CPU time a request of the server, relative to a bare endpoint that sends the same bytes
          start                 process start to first answer, relative to the bare endpoint
        """);
    return 2;
}
