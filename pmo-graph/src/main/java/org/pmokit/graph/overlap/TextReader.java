package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.Requirement;
import org.pmokit.graph.text.Statement;

/** The texts of one kind, with the project and the code of each. */
final class TextReader {

    final List<Statement> statements = new ArrayList<>();
    final List<ProjectId> owners = new ArrayList<>();
    final List<String> codes = new ArrayList<>();

    TextReader(Portfolio portfolio, OverlapKind kind) {
        switch (kind) {
            case DESCRIPTION -> portfolio.projects().forEach(this::addProject);
            case REQUIREMENT -> portfolio.all(Requirement.class).forEach(this::addRequirement);
            case PRODUCT -> portfolio.all(Product.class).forEach(this::addProduct);
            default -> throw new IllegalArgumentException(kind.code() + " is no kind of text.");
        }
    }

    private void addProject(Project project) {
        add(
                project.id(),
                project.id().value(),
                text(project.title(), project.description().orElse("")));
    }

    private void addRequirement(Requirement requirement) {
        add(requirement.component(), requirement.code(), requirement.text());
    }

    private void addProduct(Product product) {
        add(
                product.component(),
                product.id().value(),
                text(product.title(), product.description().orElse("")));
    }

    private static String text(String title, String description) {
        return title + "\n" + description;
    }

    private void add(ComponentRef component, String code, String text) {
        if (component instanceof ProjectId project) {
            statements.add(new Statement(project.value(), text));
            owners.add(project);
            codes.add(code);
        }
    }
}
