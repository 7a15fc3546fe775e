using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Writing;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>The files that an import writes: facts in a folder of its name, and the lock and the quarantine beside it.</summary>
internal sealed class ImportOutput(DirectoryInfo folder, string name)
{
    // Named as the folder was given, for messages.
    public FileInfo Lock => new(Path.Combine(folder.ToString(), name + ".lock"));

    public FileInfo Quarantine => new(Path.Combine(folder.ToString(), name + ".quarantine.jsonl"));

    /// <summary>Writes everything, and deletes the files of earlier runs that this one has not.</summary>
    /// <param name="ids">Null where the data have ids of their own.</param>
    public void Write(IEnumerable<(string Path, string Text)> facts, IdLock? ids, FindingList findings)
    {
        var own = new DirectoryInfo(Path.Combine(folder.FullName, name));
        own.Create();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, text) in facts)
        {
            Put(path, text);
            written.Add(Path.GetFullPath(path, folder.FullName));
        }

        foreach (var old in own.EnumerateFiles("*.yaml").Where(file => !written.Contains(file.FullName)).ToArray())
        {
            if (File.ReadAllText(old.FullName).Contains(FactFile.Heading, StringComparison.Ordinal))
            {
                old.Delete();
            }
        }

        if (ids is not null)
        {
            Put(Lock.FullName, ids.Write());
        }

        if (findings.All.Count > 0)
        {
            ReplacedFile.Write(Quarantine, stream => Exchange.Import.Writing.Quarantine.Write(findings, stream));
        }
        else
        {
            Quarantine.Delete();
        }
    }

    /// <summary>A file that is as it should be keeps its time.</summary>
    private void Put(string path, string text)
    {
        var file = new FileInfo(Path.GetFullPath(path, folder.FullName));
        var content = Encoding.UTF8.GetBytes(text);
        if (!file.Exists || !File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(content))
        {
            ReplacedFile.Write(file, content);
        }
    }
}
