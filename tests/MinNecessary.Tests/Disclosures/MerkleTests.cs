using System.Security.Cryptography;
using FsCheck.Xunit;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The tree and its proofs, held to the published vectors of RFC 6962's reference implementation and to every size up to 70.</summary>
public sealed class MerkleTests
{
    // The eight entries of the reference implementation of Certificate Transparency, and the roots of the trees of their first 1 to 8.
    private static readonly string[] Entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void The_roots_are_those_of_the_published_vectors()
    {
        byte[][] leaves = [.. Entries.Select(entry => MerkleTree.HashLeaf(Convert.FromHexString(entry)))];
        Assert.Equal(Roots, Enumerable.Range(1, 8).Select(size => Hex(MerkleTree.RootOf(leaves[..size]))));
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hex(MerkleTree.RootOf([])));
    }

    [Fact]
    public void The_proofs_are_those_of_the_published_vectors()
    {
        byte[][] leaves = [.. Entries.Select(entry => MerkleTree.HashLeaf(Convert.FromHexString(entry)))];
        Assert.Equal(
            ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"],
            MerkleTree.ProveInclusion(leaves, 0).Select(Hex));
        Assert.Equal(
            ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            MerkleTree.ProveInclusion(leaves, 5).Select(Hex));
        Assert.Equal(
            ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
            MerkleTree.ProveConsistency(leaves, 6).Select(Hex));
    }

    [Fact]
    public void Every_proof_of_every_size_verifies_and_for_nothing_else()
    {
        byte[][] leaves = [.. Enumerable.Range(0, 70).Select(Leaf)];
        byte[][] roots = [.. Enumerable.Range(0, 71).Select(size => MerkleTree.RootOf(leaves[..size]))];
        for (int size = 1; size <= 70; size++)
        {
            for (int index = 0; index < size; index++)
            {
                IReadOnlyList<byte[]> path = MerkleTree.ProveInclusion(leaves[..size], index);
                Assert.True(MerkleProof.VerifyInclusion(leaves[index], index, size, path, roots[size]));
                Assert.False(MerkleProof.VerifyInclusion(leaves[(index + 1) % 70], index, size, path, roots[size]));
                Assert.False(size > 1 && MerkleProof.VerifyInclusion(leaves[index], (index + 1) % size, size, path, roots[size]));
                Assert.False(MerkleProof.VerifyInclusion(leaves[index], index, size, path, roots[size - 1]));
                Assert.False(MerkleProof.VerifyInclusion(leaves[index], index, size, [.. path, roots[size]], roots[size]));
                Assert.False(path.Count > 0 && MerkleProof.VerifyInclusion(leaves[index], index, size, [.. path.Skip(1)], roots[size]));

                IReadOnlyList<byte[]> proof = MerkleTree.ProveConsistency(leaves[..size], index + 1);
                Assert.True(MerkleProof.VerifyConsistency(index + 1, size, proof, roots[index + 1], roots[size]));
                Assert.False(MerkleProof.VerifyConsistency(index + 1, size, proof, roots[index], roots[size]));
                Assert.False(MerkleProof.VerifyConsistency(index + 1, size, proof, roots[index + 1], roots[size - 1]));
                Assert.False(MerkleProof.VerifyConsistency(index + 1, size, [.. proof, roots[size]], roots[index + 1], roots[size]));
                Assert.False(proof.Count > 0 && MerkleProof.VerifyConsistency(index + 1, size, [.. proof.Skip(1)], roots[index + 1], roots[size]));
            }
        }
    }

    [Property(MaxTest = 200)]
    public bool A_flipped_bit_of_a_proof_is_found(int seed)
    {
        var random = new Random(seed);
        int size = random.Next(2, 200);
        byte[][] leaves = [.. Enumerable.Range(0, size).Select(Leaf)];
        (int index, int earlier) = (random.Next(size), random.Next(1, size));
        byte[] root = MerkleTree.RootOf(leaves);
        byte[] before = MerkleTree.RootOf(leaves[..earlier]);
        return !MerkleProof.VerifyInclusion(leaves[index], index, size, Flip(MerkleTree.ProveInclusion(leaves, index), random), root)
            && !MerkleProof.VerifyConsistency(earlier, size, Flip(MerkleTree.ProveConsistency(leaves, earlier), random), before, root);
    }

    [Fact]
    public void Added_one_by_one_leaves_have_the_same_root()
    {
        MerkleFrontier frontier = new();
        List<byte[]> leaves = [];
        for (int count = 0; count <= 300; count++)
        {
            Assert.Equal((count, Hex(MerkleTree.RootOf(leaves))), (frontier.Count, Hex(frontier.Root())));
            leaves.Add(Leaf(count));
            frontier.Add(Leaf(count));
        }
    }

    [Fact]
    public void What_is_no_proof_is_refused_and_makes_nothing_throw()
    {
        byte[] leaf = Leaf(0);
        Assert.False(MerkleProof.VerifyInclusion(leaf, -1, 1, [], leaf));
        Assert.False(MerkleProof.VerifyInclusion(leaf, 1, 1, [], leaf));
        Assert.False(MerkleProof.VerifyInclusion(leaf, 0, 0, [], leaf));
        Assert.False(MerkleProof.VerifyInclusion(leaf, 0, 2, [leaf[..31]], leaf));
        Assert.False(MerkleProof.VerifyInclusion(leaf, 0, 2, [null!], leaf));
        Assert.False(MerkleProof.VerifyInclusion(leaf, 0, long.MaxValue, [], leaf));
        Assert.False(MerkleProof.VerifyConsistency(0, 1, [], leaf, leaf));
        Assert.False(MerkleProof.VerifyConsistency(2, 1, [], leaf, leaf));
        Assert.False(MerkleProof.VerifyConsistency(3, 5, [], leaf, leaf));
        Assert.False(MerkleProof.VerifyConsistency(1, 2, [[]], leaf, leaf));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ProveInclusion([leaf], 1));
        Assert.Throws<ArgumentOutOfRangeException>("earlier", () => MerkleTree.ProveConsistency([leaf], 0));
    }

    private static byte[] Leaf(int number) => MerkleTree.HashLeaf(SHA256.HashData(BitConverter.GetBytes(number)));

    private static IReadOnlyList<byte[]> Flip(IReadOnlyList<byte[]> proof, Random random)
    {
        byte[][] copy = [.. proof.Select(hash => (byte[])hash.Clone())];
        copy[random.Next(copy.Length)][random.Next(MerkleTree.HashLength)] ^= (byte)(1 << random.Next(8));
        return copy;
    }

    private static string Hex(byte[] hash) => Convert.ToHexString(hash).ToLowerInvariant();
}
