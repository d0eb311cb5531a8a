namespace MinNecessary.Policy;

/// <summary>Vendors, courses and definitions.</summary>
internal static class PartnerComparison
{
    public static void Compare(OperationsPartComparison parts, OperationsDefinition was, OperationsDefinition @is)
    {
        parts.Each("Vendor", was.Vendors, @is.Vendors, vendor => [vendor.Owner], Vendor, added: PolicyChangeKind.Widens);
        parts.Each("Course", was.Curricula, @is.Curricula, _ => [], Course);
        parts.Each("Definition", was.Definitions, @is.Definitions, _ => [], Term);

        void Vendor(string name, VendorDefinition earlier, VendorDefinition vendor)
        {
            string[] roles = [vendor.Owner];
            parts.Text($"The recipient that vendor {name} is", earlier.Recipient, vendor.Recipient, roles);
            parts.Text($"The owner of vendor {name}", earlier.Owner, vendor.Owner, earlier.Owner, vendor.Owner);
            parts.Text($"The agreement with vendor {name}", earlier.Agreement, vendor.Agreement, roles);
            parts.List($"The agreement with vendor {name} permits", earlier.Purposes, vendor.Purposes, roles, discloses: true);
            parts.List($"Vendor {name} has the protocols", earlier.Protocols, vendor.Protocols, roles, discloses: true);
            parts.List($"Every submission to vendor {name} has", earlier.Required, vendor.Required, roles, discloses: true, areCategories: true);
            parts.List($"Every submission to vendor {name} is checked for:", earlier.Checklist, vendor.Checklist, roles);
        }

        void Course(string name, CurriculumDefinition earlier, CurriculumDefinition course)
        {
            parts.Text($"What course {name} teaches", earlier.Description, course.Description);
            parts.Limit($"The time that course {name} lasts", earlier.Every, course.Every);
            parts.Limit($"The time limit of course {name} for new hires", earlier.NewHireWithin, course.NewHireWithin);
            parts.Limit($"The time limit of course {name} after a change of the policy", earlier.RetrainWithin, course.RetrainWithin);
            parts.Number($"The score that passes course {name}", earlier.Passing, course.Passing);
        }

        void Term(string name, TermDefinition earlier, TermDefinition term)
        {
            parts.Text($"What {name} means", earlier.Text, term.Text);
            parts.Text($"Where the meaning of {name} comes from", earlier.Citation, term.Citation);
        }
    }
}
