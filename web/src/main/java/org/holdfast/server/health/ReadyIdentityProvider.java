package org.holdfast.server.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with an identity provider that lets people in. */
@Readiness
@Dependent
class ReadyIdentityProvider implements HealthCheck {

    private final Probe probe;

    @Inject
    ReadyIdentityProvider(Probe probe) {
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("identity provider")
                .status(probe.identityProviderAnswers())
                .build();
    }
}
