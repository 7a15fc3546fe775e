using KnowledgeGraph.Testing.Graphs;

namespace KnowledgeGraph.Fuzz.Images;

/// <summary>
/// Puts a changed image to the runtime. Verified, it must be refused; unverified, whatever there is in it is read, and nothing but the
/// documented exceptions may come of it.
/// </summary>
internal static class ImageCheck
{
    /// <summary>The failure, or null.</summary>
    public static string? Check(byte[] original, byte[] changed)
    {
        if (changed.AsSpan().SequenceEqual(original))
        {
            return null;
        }

        try
        {
            FactGraph.Open(changed).Dispose();
            return "A changed image is taken for whole.";
        }
        catch (ImageFormatException)
        {
            return Read(changed);
        }
        catch (Exception exception)
        {
            return $"Opening throws {exception}";
        }
    }

    private static string? Read(byte[] changed)
    {
        try
        {
            using var graph = FactGraph.Open(changed, ImageVerification.Deferred);
            GraphWalker.ReadEverything(graph);
            return null;
        }
        catch (Exception exception) when (exception is ImageFormatException or ArgumentException or IndexOutOfRangeException
            or InvalidOperationException or OverflowException)
        {
            return null;
        }
        catch (Exception exception)
        {
            return $"Reading throws {exception}";
        }
    }
}
