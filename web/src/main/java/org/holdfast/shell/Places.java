package org.holdfast.shell;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;

/** The places a role can go to, in order. */
@Dependent
class Places {

    private final Instance<Navigation> all;

    @Inject
    Places(@Any Instance<Navigation> all) {
        this.all = all;
    }

    List<Navigation> of(Role role) {
        return all.stream()
                .filter(place -> place.role() == role)
                .sorted(Comparator.comparingInt(Navigation::order))
                .toList();
    }

    Optional<Class<? extends Component>> home(Role role) {
        return of(role).stream().findFirst().map(Navigation::view);
    }
}
