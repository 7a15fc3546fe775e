using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Image;

/// <summary>
/// The bytes of an image at a fixed address: a pinned object or a mapped file. It has no finalizer: a graph that is never disposed stays in
/// memory, since spans over it do not keep it alive.
/// </summary>
internal sealed unsafe class ImageMemory : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private GCHandle _pin;
    private int _users = 1;

    private ImageMemory(string carrier, GCHandle pin, long length)
    {
        Carrier = carrier;
        _pin = pin;
        Address = (byte*)pin.AddrOfPinnedObject();
        Length = length;
    }

    private ImageMemory(string carrier, MemoryMappedFile file, long length)
    {
        Carrier = carrier;
        _file = file;
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* address = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref address);
        Address = address + _view.PointerOffset;
        Length = length;
    }

    /// <summary>The name of the image in error messages.</summary>
    public string Carrier { get; }

    public byte* Address { get; }

    /// <summary>The length in bytes.</summary>
    public long Length { get; }

    /// <summary>
    /// A string's characters start at an address that is 4 modulo 8, so 8-byte numbers are misaligned. All processors that .NET supports
    /// read them regardless, and nothing in the image is read atomically.
    /// </summary>
    public static ImageMemory Pin(string text) =>
        new("The embedded fact image", GCHandle.Alloc(text, GCHandleType.Pinned), 2L * text.Length);

    public static ImageMemory Pin(byte[] bytes) => new("The fact image", GCHandle.Alloc(bytes, GCHandleType.Pinned), bytes.Length);

    public static ImageMemory Map(string path)
    {
        var carrier = $"The fact image '{path}'";
        if (HasNoLength(path))
        {
            throw new ImageFormatException(ImageDefect.WrongLength, carrier + " is empty, or not a regular file. Write it again.");
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            var length = stream.Length;
            var file = MemoryMappedFile.CreateFromFile(
                stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
            return new ImageMemory(carrier, file, length);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    // Pipes and devices have no length; opening a pipe waits for its writer.
    private static bool HasNoLength(string path)
    {
        var named = new FileInfo(path);
        return (named.ResolveLinkTarget(returnFinalTarget: true) ?? named) is FileInfo { Exists: true, Length: 0 };
    }

    /// <summary>Keeps the memory for one more user, who must call <see cref="Dispose"/> as well; false if it is already released.</summary>
    public bool TryAddUser()
    {
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var before = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (before == users)
            {
                return true;
            }

            users = before;
        }

        return false;
    }

    /// <summary>Releases the memory after the last user.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _users) > 0)
        {
            return;
        }

        if (_pin.IsAllocated)
        {
            _pin.Free();
        }

        if (_view is null || _view.SafeMemoryMappedViewHandle.IsClosed)
        {
            return;
        }

        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file!.Dispose();
    }
}
