using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Completion;
using KnowledgeGraph.Cli.Editing.Features;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing;

/// <summary>The session of one editor: the files that it has open, its sets, and its requests.</summary>
internal sealed class EditingSession : IDisposable
{
    private readonly FrameWriter _writer;
    private readonly LanguageServerOptions _options;
    private readonly EditedSets _sets = new();
    private readonly CompileLoop _loop;
    private readonly SentenceGraphs _graphs = new();
    private PositionEncoding _encoding = PositionEncoding.Utf16;
    private NavigationFeature _navigation;
    private RenameFeature _renaming;
    private HoverFeature _hover;
    private FormattingFeature _formatting;
    private CodeActionFeature _actions;
    private CompletionFeature _completion;
    private bool _watchesFiles;

    public EditingSession(FrameWriter writer, LanguageServerOptions options)
    {
        _writer = writer;
        _options = options;
        _loop = new CompileLoop(options.Delay, () => _sets.Open, Publish, Fail);
        Prepare(default);
    }

    public void Dispose()
    {
        _loop.Dispose();
        _graphs.Dispose();
    }

    public Task CompileAsync(CancellationToken cancellationToken) => _loop.RunAsync(cancellationToken);

    public JsonObject Initialize(JsonElement parameters)
    {
        _encoding = PositionEncoding.Choose(parameters);
        Prepare(parameters);
        _watchesFiles = parameters.Flag("capabilities", "workspace", "didChangeWatchedFiles", "dynamicRegistration");
        var folders = parameters.Items("workspaceFolders").Select(folder => folder.OptionalText("uri")).ToList();
        if (folders.Count == 0)
        {
            folders.Add(parameters.OptionalText("rootUri"));
        }

        foreach (var folder in folders)
        {
            AddFolder(folder);
        }

        return Capabilities.Of(_encoding);
    }

    /// <summary>Handles a message.</summary>
    /// <exception cref="RequestException">It cannot be done.</exception>
    public async Task<JsonNode?> HandleAsync(string method, JsonElement parameters, bool isRequest, CancellationToken cancellationToken)
    {
        switch (method)
        {
            case "initialized":
                WatchFiles();
                return null;
            case "textDocument/didOpen":
                Open(parameters.At("textDocument"));
                return null;
            case "textDocument/didChange":
                Change(parameters);
                return null;
            case "textDocument/didClose":
                Close(parameters);
                return null;
            case "textDocument/didSave":
                Touch(PathOf(parameters));
                return null;
            case "workspace/didChangeWatchedFiles":
                FilesChanged(parameters);
                return null;
            case "workspace/didChangeWorkspaceFolders":
                FoldersChanged(parameters);
                return null;
            case "workspace/symbol":
                return await SymbolsAsync(parameters.OptionalText("query") ?? "", cancellationToken);
            case "textDocument/completion":
                return await AtAsync(parameters, _completion.Complete, cancellationToken);
            case "textDocument/hover":
                return await AtAsync(parameters, _hover.Hover, cancellationToken);
            case "textDocument/definition":
                return await AtAsync(parameters, (view, file, offset) => _navigation.Definition(view, file.Path, offset), cancellationToken);
            case "textDocument/references":
                var declaration = parameters.Flag("context", "includeDeclaration");
                return await AtAsync(parameters, (view, file, offset) => _navigation.References(view, file.Path, offset, declaration), cancellationToken);
            case "textDocument/prepareRename":
                return await AtAsync(parameters, (view, file, offset) => _renaming.Prepare(view, file.Path, offset), cancellationToken);
            case "textDocument/rename":
                var id = parameters.Text("newName");
                return await AtAsync(parameters, (view, file, offset) => _renaming.Rename(view, file.Path, offset, id), cancellationToken);
            case "textDocument/documentSymbol":
                return await InAsync(parameters, (view, file) => _navigation.Outline(view, file.Path), cancellationToken);
            case "textDocument/formatting":
                return await InAsync(parameters, _formatting.Format, cancellationToken);
            case "textDocument/codeAction":
                return await InAsync(
                    parameters, (view, file) => _actions.Actions(view, file, parameters, new DiagnosticJson(view, _encoding, PageOf(view.Set))), cancellationToken);
            default:
                // A notification that is not known is passed over.
                return isRequest ? throw new RequestException(ErrorCode.MethodNotFound, $"'{method}' is not supported.") : null;
        }
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(
        nameof(_navigation), nameof(_renaming), nameof(_hover), nameof(_formatting), nameof(_actions), nameof(_completion))]
    private void Prepare(JsonElement parameters)
    {
        var asksBack = parameters.At("capabilities", "workspace", "workspaceEdit", "changeAnnotationSupport").ValueKind == JsonValueKind.Object;
        _navigation = new NavigationFeature(_encoding);
        _renaming = new RenameFeature(_encoding, asksBack, parameters.Flag("initializationOptions", "keepFormerIds"));
        _hover = new HoverFeature(_encoding, _graphs);
        _formatting = new FormattingFeature(_encoding);
        _actions = new CodeActionFeature(_encoding);
        _completion = new CompletionFeature(
            _encoding, parameters.Flag("capabilities", "textDocument", "completion", "completionItem", "snippetSupport"));
    }

    private void WatchFiles()
    {
        if (!_watchesFiles)
        {
            return;
        }

        _writer.Ask("watch", "client/registerCapability", new JsonObject
        {
            ["registrations"] = new JsonArray((JsonNode)new JsonObject
            {
                ["id"] = "files",
                ["method"] = "workspace/didChangeWatchedFiles",
                ["registerOptions"] = new JsonObject
                {
                    ["watchers"] = new JsonArray(
                        (JsonNode)new JsonObject { ["globPattern"] = "**/*.yaml" }, new JsonObject { ["globPattern"] = "**/*.graphql" }),
                },
            }),
        });
    }

    private void AddFolder(string? uri)
    {
        if (uri is not null && FileUri.ToPath(uri) is { } path)
        {
            foreach (var set in _sets.Add(path))
            {
                _loop.Touch(set);
            }
        }
    }

    private void FoldersChanged(JsonElement parameters)
    {
        foreach (var removed in parameters.Items("event", "removed"))
        {
            foreach (var set in FileUri.ToPath(removed.Text("uri")) is { } path ? _sets.Remove(path) : [])
            {
                lock (set.Published)
                {
                    foreach (var published in set.Published)
                    {
                        PublishFile(FileUri.Of(set.FullPathOf(published)), null, []);
                    }

                    set.Published.Clear();
                }
            }
        }

        foreach (var added in parameters.Items("event", "added"))
        {
            AddFolder(added.Text("uri"));
        }
    }

    private void FilesChanged(JsonElement parameters)
    {
        foreach (var set in parameters.Items("changes").Select(change => FileUri.ToPath(change.Text("uri"))).OfType<string>()
            .Select(_sets.Of).OfType<EditedSet>().Distinct().ToArray())
        {
            _loop.Touch(set);
        }
    }

    private void Open(JsonElement document)
    {
        var uri = document.Text("uri");
        if (FileUri.ToPath(uri) is { } path)
        {
            _sets.Put(new OpenFile(uri, path, document.Number("version"), new SourceText(path, document.Text("text"))));
            Touch(path);
        }
    }

    private void Change(JsonElement parameters)
    {
        var path = PathOf(parameters);
        if (_sets.Open.TryGetValue(path, out var file))
        {
            _sets.Put(file.Change(parameters.Number("textDocument", "version"), parameters.Items("contentChanges"), _encoding));
            Touch(path);
        }
    }

    private void Close(JsonElement parameters)
    {
        var path = PathOf(parameters);
        _sets.Close(path);
        Touch(path);
    }

    private void Touch(string path)
    {
        if (_sets.Of(path) is { } set)
        {
            _loop.Touch(set);
        }
    }

    private static string PathOf(JsonElement parameters)
    {
        var uri = parameters.Text("textDocument", "uri");
        return FileUri.ToPath(uri) ?? throw new RequestException(ErrorCode.InvalidParams, $"'{uri}' is not the URI of a file.");
    }

    private Task<JsonNode?> AtAsync(JsonElement parameters, Func<SetView, SourceText, int, JsonNode?> answer, CancellationToken cancellationToken) =>
        InAsync(parameters, (view, file) => answer(view, file, _encoding.ToOffset(file, parameters.At("position"))), cancellationToken);

    /// <summary>Answers about a file of a set; null for any other.</summary>
    private async Task<JsonNode?> InAsync(JsonElement parameters, Func<SetView, SourceText, JsonNode?> answer, CancellationToken cancellationToken)
    {
        var path = PathOf(parameters);
        return _sets.Of(path) is { } set && await ViewAsync(set, cancellationToken) is { } view
            && set.PathOf(path) is { } inSet && view.Text(inSet) is { } file
            ? answer(view, file)
            : null;
    }

    private async Task<SetView?> ViewAsync(EditedSet set, CancellationToken cancellationToken)
    {
        if (set.Snapshot is null && !set.Compiled.IsCompleted)
        {
            _loop.Touch(set);
            await set.Compiled.WaitAsync(cancellationToken);
        }

        return set.Snapshot is { } snapshot ? new SetView(set, snapshot, _sets.Open) : null;
    }

    private async Task<JsonNode?> SymbolsAsync(string query, CancellationToken cancellationToken)
    {
        var symbols = new JsonArray();
        foreach (var set in _sets.All.ToArray())
        {
            if (await ViewAsync(set, cancellationToken) is { } view)
            {
                foreach (var symbol in _navigation.Search(view, query))
                {
                    symbols.Add(symbol);
                }
            }
        }

        return symbols;
    }

    private void Publish(EditedSet set, SetSnapshot snapshot)
    {
        var view = new SetView(set, snapshot, snapshot.Buffers);
        var json = new DiagnosticJson(view, _encoding, PageOf(set));
        var byFile = snapshot.Diagnostics.ToLookup(DiagnosticJson.PathOf, StringComparer.Ordinal);
        lock (set.Published)
        {
            foreach (var path in set.Published.Concat(byFile.Select(file => file.Key)).Distinct(StringComparer.Ordinal).ToArray())
            {
                PublishFile(view.UriOf(path), view.VersionOf(path), byFile[path].Select(json.Of));
            }

            set.Published.Clear();
            set.Published.UnionWith(byFile.Select(file => file.Key));
        }
    }

    private void PublishFile(string uri, int? version, IEnumerable<JsonNode> diagnostics)
    {
        var parameters = new JsonObject { ["uri"] = uri, ["diagnostics"] = new JsonArray([.. diagnostics]) };
        if (version is not null)
        {
            parameters["version"] = version;
        }

        _writer.Notify("textDocument/publishDiagnostics", parameters);
    }

    private void Fail(EditedSet set, string message) =>
        _writer.Notify("window/logMessage", new JsonObject { ["type"] = 1, ["message"] = $"{set.Folder}: {message}" });

    private Func<string, string?> PageOf(EditedSet set) => DiagnosticPageAddress.Of(set.Folder, _options.Pages);
}
