namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Collects the errors of one image, up to the number that is reported.</summary>
internal sealed class ImageErrors
{
    private readonly List<ImageError> _errors = [];

    public bool Any => _errors.Count > 0;

    public ImageError[] ToArray() => [.. _errors];

    public void Capacity(string message) => Add(ImageErrorKind.Capacity, message);

    public void Inconsistent(string message) => Add(ImageErrorKind.Inconsistent, message);

    private void Add(ImageErrorKind kind, string message)
    {
        var error = new ImageError(kind, message);
        if (_errors.Count < ImageResult.MaxErrors && !_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }
}
