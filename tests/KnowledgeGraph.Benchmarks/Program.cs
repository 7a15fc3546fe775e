using KnowledgeGraph.Benchmarks.Assistants;
using KnowledgeGraph.Benchmarks.Attack;
using KnowledgeGraph.Benchmarks.Build;
using KnowledgeGraph.Benchmarks.Compile;
using KnowledgeGraph.Benchmarks.Engine;
using KnowledgeGraph.Benchmarks.Explorer;
using KnowledgeGraph.Benchmarks.Graph;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Benchmarks.Http.Soak;
using KnowledgeGraph.Benchmarks.Image;
using KnowledgeGraph.Benchmarks.Large;
using KnowledgeGraph.Benchmarks.Operation;
using KnowledgeGraph.Benchmarks.Search;
using KnowledgeGraph.Benchmarks.Wasm;

// One benchmark a name; each prints a ratio to a peer that was measured in the same run.
return args switch
{
    ["bare", var port, var bodyFile] => await BareEndpoint.RunAsync(int.Parse(port), bodyFile),
    ["graphql-net", var port, var schemaFile, var dataFile] => await GraphQLNetEndpoint.RunAsync(int.Parse(port), schemaFile, dataFile),
    ["http", .. var rest] => await HttpBenchmark.RunAsync(rest),
    ["start", .. var rest] => await StartBenchmark.RunAsync(rest),
    ["native", .. var rest] => await NativeBenchmark.RunAsync(rest),
    ["bare-lines"] => BareLines.Run(),
    ["mcp", .. var rest] => await AssistantBenchmark.RunAsync(rest),
    ["questions"] => await QuestionBenchmark.RunAsync(),
    ["soak", .. var rest] => await SoakBenchmark.RunAsync(rest),
    ["attack", .. var rest] => await AttackBenchmark.RunAsync(rest),
    ["document"] => DocumentBenchmark.Run(),
    ["conditions"] => ConditionBenchmark.Run(),
    ["facets"] => FacetBenchmark.Run(),
    ["serve"] => await ServeBenchmark.RunAsync(),
    ["swap", .. var rest] => await SwapBenchmark.RunAsync(rest),
    ["compile"] => CompileBenchmark.Run(),
    ["build", .. var rest] => BuildBenchmark.Run(rest),
    ["build-once", var folder, var statements] => BuildBenchmark.RunOnce(folder, int.Parse(statements)),
    ["open"] => OpenBenchmark.Run(),
    ["open-once", var file, var verification] => OpenBenchmark.RunOnce(file, verification),
    ["graph", .. var rest] => await GraphBenchmark.RunAsync(rest),
    ["search"] => SearchBenchmark.Run(),
    ["large", .. var rest] => await LargeBenchmark.RunAsync(rest),
    ["large-write", var entities, var file] => LargeBenchmark.WriteOnce(int.Parse(entities), file),
    ["explorer", "pictures", var folder] => await ExplorerPictures.RunAsync(folder),
    ["explorer", .. var rest] => await ExplorerBenchmark.RunAsync(rest),
    ["wasm", .. var rest] => await WasmBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Run with -c Release. Benchmarks:
          http [QUERY-FILE …]   CPU time a request of the server over 5,000 memberships (or, for the files, the shipped facts), relative
                                to a bare endpoint that sends the same bytes, beside mercurius and GraphQL.NET; bytes allocated
          start                 process start to first answer, relative to the bare endpoint; both published ReadyToRun
          native [OPTION …]     the server and kg compiled as they run, ReadyToRun and native: start, memory, size, requests; --jit FOLDER,
                                --ready-to-run FOLDER and --native FOLDER name programs that are published already, in server and kg
          questions             the questions of the shipped facts by REST, relative to the same as trusted documents
          mcp [--native FOLDER] process start of kg mcp to its first answers, relative to a bare program: ReadyToRun and native; FOLDER has a
                                native kg that is published already
          soak [MINUTES]        mixed load over the shipped facts, one request in ten hostile: errors, and memory over time; 10 minutes
          attack [OPTION …]     cheap requests beside the most expensive ones over 0 to 64 connections, with and without turns, over the
                                shipped facts and 2,000,000 statements; --seconds N, --request NAME, --only shipped|generated,
                                --turns yes|no, --server FOLDER of another build; --minutes N in place of all that: memory, handles and threads
          document              a document seen for the first time: parse, validate, plan, by its length
          facets                facets of a list, relative to the bare count over the column
          conditions            conditions that name an id, relative to a neighbourhood of as many steps
          serve                 process start to first answer over image files of 1,000 and 1,000,000 statements
          swap [FOLDER …]       100 images taken up in a minute under load: lost and mixed answers, the slowest answer, memory
          compile               checking and reasoning over 1,000, 10,000 and 100,000 statements
          build [THOUSANDS …]   files on disk to an image: 100,000 and 1,000,000 statements in 1,000 files, then with one file edited;
                                memory, and bytes a statement
          open                  opening images of 1,000 and 1,000,000 statements, to the first answer
          graph [FOLDER]        paths, structure and cancellation over 2,000,000 statements, beside igraph, graphology and bare arrays;
                                what is in the folder is kept for another run; --only PART … for some of it
          search                search in 200,000 names, beside a linear scan and minisearch
          explorer [ROUNDS]     the explorer in headless Chromium over the shipped facts and 200,000 entities: bytes and time of the first view,
                                time of each interaction
          explorer pictures FOLDER
                                the pictures of docs/explorer.md, as they look now
          wasm [ROUNDS]         the engine as WebAssembly under Node and in headless Chromium, over the shipped facts and 100,000 statements: size,
                                start to first answer, later answers, memory
          large [MILLIONS …]    sets of 10 and 50 million statements, served from mapped files with 2 GB of memory, beside one of 1 million
        """);
    return 2;
}
