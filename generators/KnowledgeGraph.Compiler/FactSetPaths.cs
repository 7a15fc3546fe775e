namespace KnowledgeGraph.Compiler;

/// <summary>Which files of a folder belong to a fact set, wherever the folder is: on disk, in a git revision or in a build.</summary>
public static class FactSetPaths
{
    /// <summary>The file of the vocabulary.</summary>
    public const string OntologyFile = "ontology.yaml";

    /// <summary>The file that keeps how passages fit their statements, in the folder of the set.</summary>
    public const string FitFile = "fit.lock";

    /// <summary>The extension of a fact file.</summary>
    public const string Extension = ".yaml";

    /// <summary>The default folder of the documents, in the folder of the set. Nothing in it is a fact file.</summary>
    public const string DocumentsFolder = "documents";

    /// <summary>The folder of the saved questions and their answers, in the folder of the set. Nothing in it is a fact file.</summary>
    public const string QuestionsFolder = "questions";

    /// <summary>The extension of a saved question.</summary>
    public const string QuestionExtension = ".graphql";

    /// <summary>The extension of the answer that a question should have, in a file beside it with the same name.</summary>
    public const string AnswerExtension = ".json";

    /// <summary>The beginning of the path of a file in a package; the name of the package follows.</summary>
    public const string PackagePrefix = "package:";

    /// <summary>Other ways to end the name of a file that may be meant for the set.</summary>
    private static readonly string[] NearExtensions = [Extension, ".yml", ".json"];

    /// <summary>The JSON Schema that editors read lies beside the facts.</summary>
    private const string SchemaExtension = ".schema.json";

    /// <summary>Whether the file at a path holds facts, sources or the vocabulary.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsFactFile(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && IsInSet(path);

    /// <summary>
    /// Whether the file at a path is not read, although its name is nearly that of a fact file: <c>.yml</c>, <c>.YAML</c>, <c>.json</c>.
    /// </summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsNearlyFactFile(string path) =>
        !IsFactFile(path) && IsInSet(path)
        && !path.EndsWith(SchemaExtension, StringComparison.OrdinalIgnoreCase)
        && NearExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the file at a path is a saved question.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsQuestion(string path) => IsInQuestions(path) && path.EndsWith(QuestionExtension, StringComparison.Ordinal) && !IsHidden(path);

    /// <summary>Whether the file at a path is the expected answer of a question.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    /// <remarks>A name with a second dot is something else: what a test writes beside the answer, for one.</remarks>
    public static bool IsAnswer(string path) =>
        IsInQuestions(path) && path.EndsWith(AnswerExtension, StringComparison.Ordinal) && !IsHidden(path)
        && path.IndexOf('.', path.LastIndexOf('/') + 1) == path.Length - AnswerExtension.Length;

    /// <summary>Whether the file at a path keeps how passages fit their statements.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsFitFile(string path) => path == FitFile;

    /// <summary>Whether the file at a path is a document of the set's own documents folder.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsDocument(string path) => IsInDocuments(path) && !IsHidden(path);

    /// <summary>Whether a file belongs to a set that the compiled one uses, and not to that one.</summary>
    /// <param name="path">From the set that is compiled, with slashes.</param>
    public static bool IsOfUsedSet(string path) =>
        path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith(PackagePrefix, StringComparison.Ordinal);

    /// <summary>The path of a document of the set's own documents folder, relative to that folder.</summary>
    public static string InDocuments(string path) => path.Substring(DocumentsFolder.Length + 1);

    /// <summary>
    /// Whether a part of a path begins with a dot. Such files and folders never belong to a set: editors keep them beside the files that
    /// they have open, version control and code hosts keep theirs so, and Kubernetes mounts a volume by links into one.
    /// </summary>
    /// <param name="path">With slashes, or a name alone.</param>
    public static bool IsHidden(string path) => path.Split('/').Any(part => part.Length > 0 && part[0] == '.');

    private static bool IsInSet(string path) => !IsInDocuments(path) && !IsInQuestions(path) && !IsHidden(path);

    private static bool IsInQuestions(string path) => path.StartsWith(QuestionsFolder + "/", StringComparison.Ordinal);

    private static bool IsInDocuments(string path) => path.StartsWith(DocumentsFolder + "/", StringComparison.Ordinal);
}
