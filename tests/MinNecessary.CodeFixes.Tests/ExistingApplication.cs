namespace MinNecessary.CodeFixes.Tests;

/// <summary>Models as an application has them before it knows of the library: thirty members in three files, of classes and a record.</summary>
internal static class ExistingApplication
{
    public const string Claim = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;

        namespace Office.Models
        {
            /// <summary>A claim as the office keeps it.</summary>
            public class Claim
            {
                public int Id { get; set; }

                /// <summary>Our number for the claim.</summary>
                [Required]
                public string ClaimNumber { get; set; } = "";

                [StringLength(10)] public string PatientId { get; set; } = "";
                public string PatientFirstName { get; set; } = "";
                public string PatientLastName { get; set; } = "";
                public DateTime? Dob { get; set; }
                public string? SSN { get; set; }
                public string Gender { get; set; } = "";
                public string? HomePhone { get; set; }
                public string? Email { get; set; }
                public Address? Address { get; set; }
                public string MemberId { get; set; } = "";
                public string PayerName { get; set; } = "";
                public string? PriorAuthNumber { get; set; }
                public DateTime DateOfService { get; set; }
                public IList<string> IcdCodes { get; set; } = new List<string>();
                public List<ServiceLine> Lines { get; set; } = new();
                public decimal TotalCharges { get; set; }
                public decimal AmountPaid { get; set; }
                public decimal Balance { get; set; }
                public string? Comments { get; set; }
                public ClaimStatus Status { get; set; }
                public bool IsResubmission { get; set; }
                public DateTime CreatedAt { get; set; }
            }

            public enum ClaimStatus
            {
                Draft,
                Sent,
                Paid,
            }
        }

        """;

    public const string Address = """
        namespace Office.Models;

        public sealed record Address(string Line1, string? Line2, string City, string State, string Zip);

        """;

    public const string ServiceLine = """
        namespace Office.Models;

        public class ServiceLine
        {
            public string CptCode { get; set; } = "";
            public string? Modifier { get; set; }
            public int Units { get; set; }
            public decimal Charge { get; set; }
            public string RenderingNpi { get; set; } = "";
        }

        """;

    /// <summary>The one word of a person's that begins it.</summary>
    public static string MarkedClaim => Claim.Replace("    public class Claim\n", "    [MinNecessary.PhiModel]\n    public class Claim\n", StringComparison.Ordinal);
}
