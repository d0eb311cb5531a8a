using System.Security.Cryptography;
using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>The key of the cases' ids where the organisation has registered none: made once, and kept with the cases, so that every machine that shares the store has the same.</summary>
internal sealed class CaseKey(IOperationsStore store, TimeProvider time)
{
    private const string Kind = "CaseKey";
    private const string Id = "1";

    private volatile byte[]? _key;

    public async ValueTask<ReadOnlyMemory<byte>> GetAsync(CancellationToken cancellationToken)
    {
        if (_key is null)
        {
            if (await FindAsync(cancellationToken).ConfigureAwait(false) is not { } key)
            {
                // Of two machines that make one, the store takes the first.
                byte[] content = JsonSerializer.SerializeToUtf8Bytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyedHash.Length)), PeopleJson.Default.String);
                await store.AppendAsync(new OperationsRecord { Kind = Kind, Id = Id, Sequence = 0, At = time.GetUtcNow(), Content = content }, cancellationToken).ConfigureAwait(false);
                key = await FindAsync(cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("The operations store took the key of the cases' ids, and does not have it. Without it, one cause would open two cases.");
            }

            _key = key;
        }

        return _key;
    }

    private async ValueTask<byte[]?> FindAsync(CancellationToken cancellationToken)
    {
        await foreach (OperationsRecord record in store.ReadAsync(new OperationsQuery { Kind = Kind, Id = Id }, cancellationToken).ConfigureAwait(false))
        {
            return Convert.FromHexString(OperationsJson.Read(record.Content.Span, PeopleJson.Default.String, "key of the cases' ids"));
        }

        return null;
    }
}
